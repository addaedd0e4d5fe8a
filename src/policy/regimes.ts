import type { IsoDate } from './calendar.ts'

/** The ministry's review measure (S2) in force; the earliest date that can be asked about so far. */
export const MEASURE_2021: IsoDate = '2021-07-01'
/** The notice of four departments (S8) issued. */
export const NOTICE_2022: IsoDate = '2022-10-20'
/** The Administrative Review Law as revised in 2023, in force. */
export const REVIEW_LAW_2024: IsoDate = '2024-01-01'
/** The Social Assistance Law (S1) in force. */
export const LAW_2026: IsoDate = '2026-07-01'
