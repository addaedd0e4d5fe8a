import type { BirthWords } from '../fields/birthWords.ts'
import type { ChoiceOption } from '../fields/drafts.ts'
import type { AmountWords, FigureWords } from '../fields/figureWords.ts'

export const moneyWords: FigureWords = {
  entry: '多少钱',
  unit: '元',
  from: '最少',
  to: '最多',
  about: '这是大约数',
  aboutHint: '按上下差一成来算',
  varies: '时多时少',
  notSure: '不清楚',
}

export const areaWords: FigureWords = { ...moneyWords, entry: '多少平方米', unit: '平方米' }

export const amountWords: AmountWords = {
  ...moneyWords,
  period: '按什么算',
  periods: [
    { value: 'month', label: '每月' },
    { value: 'year', label: '每年' },
    { value: 'day', label: '每天' },
  ],
  days: '近 12 个月干了多少天',
  daysHint: '0 到 366 天，按真正干活的天数',
  daysUnit: '天',
}

const months: ChoiceOption[] = Array.from({ length: 12 }, (_, index) => ({
  value: String(index + 1),
  label: `${index + 1} 月`,
}))

export const birthWords: BirthWords = {
  year: '年',
  month: '月',
  monthPlaceholder: '不清楚',
  months,
  age: '周岁',
  ageFrom: '最小几岁',
  ageTo: '最大几岁',
  ageUnit: '岁',
  use: { date: '填出生年月', age: '只知道岁数', range: '只知道大概岁数' },
  notSure: '不清楚',
}

export const receives: ChoiceOption[] = [
  { value: 'wage', label: '工资、打工的钱', hint: '打零工、帮工的也算' },
  { value: 'business', label: '种地、养殖、做小买卖挣的钱' },
  { value: 'retirementPension', label: '职工退休金', hint: '单位退休、按月领的那种' },
  { value: 'basicPension', label: '城乡居民养老金', hint: '农村老人每月领一两百元的那种' },
  { value: 'allowances', label: '残疾人补贴、高龄津贴' },
]

export const relations: ChoiceOption[] = [
  { value: 'spouse', label: '爱人' },
  { value: 'child', label: '孩子' },
  { value: 'parent', label: '父亲或母亲' },
  { value: 'grandparent', label: '爷爷奶奶、姥姥姥爷' },
  { value: 'grandchild', label: '孙子孙女、外孙外孙女' },
]
