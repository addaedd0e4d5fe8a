/** Cities whose offices were reported to have promised something to people looking for work. */
export const promiseCities = [
  'nantong',
  'ningbo',
  'bengbu',
  'fuzhou',
  'pingxiang',
  'ganzhou',
  'huangshi',
] as const
export type PromiseCity = (typeof promiseCities)[number]

export interface CityPromise {
  readonly id: string
  readonly city: PromiseCity
  /** Row of the founding document; reported by the communities in 2010 and 2011, decides nothing (K4). */
  readonly row: `G3${number}`
}

const of = (city: PromiseCity, row: CityPromise['row'], ...ids: readonly string[]): readonly CityPromise[] =>
  ids.map((id) => ({ id, city, row }))

/** What was promised, one thing each; its words stand under `promise.items.<id>`. */
export const promises: readonly CityPromise[] = [
  ...of('nantong', 'G30', 'workInAMonth', 'monthlyFollowUp', 'quarterlyFollowUp', 'sameDayRegistration'),
  ...of('nantong', 'G35', 'workIfNotPickyNantong'),
  ...of('ningbo', 'G33', 'skilledInAWeek', 'trainingForWeaker', 'workNearHome', 'talkForUnwilling'),
  ...of('bengbu', 'G34', 'quarterlyReview', 'zeroEmploymentHelped', 'untilSteady', 'doorToDoor'),
  ...of('fuzhou', 'G32', 'policyCard', 'promiseCard', 'signedReceipt'),
  ...of('pingxiang', 'G37', 'visitedByThe25th'),
  ...of('ganzhou', 'G35', 'workIfNotPickyGanzhou'),
  ...of(
    'huangshi',
    'G31',
    'firstAskedAnswers',
    'toldOnce',
    'newsInFiveDays',
    'adviceInAWeek',
    'quarterlyLeads',
  ),
  ...of('huangshi', 'G36', 'policyInAWeek', 'trainingInAMonth', 'oneVisit'),
]
