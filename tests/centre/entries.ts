/** A standard as a centre in 康保 would publish it; the project has nothing newer than the province's minimum of 2016. */
export const ownEntry = {
  from: '2026-07-01',
  kind: 'exact',
  value: '610',
  unit: 'yuan/month',
  area: 'country',
  places: ['130723'],
  source: { title: '关于提高低保标准的通知', posted: '康民〔2026〕1号', date: '2026-06-20' },
  checked: '2026-07-02',
} as const
