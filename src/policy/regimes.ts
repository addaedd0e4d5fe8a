import type { IsoDate } from './calendar.ts'

/** The notice of four departments (S8) issued. */
export const NOTICE_2022: IsoDate = '2022-10-20'
/** The Administrative Review Law as revised in 2023, in force. */
export const REVIEW_LAW_2024: IsoDate = '2024-01-01'
/** The Social Assistance Law (S1) in force. */
export const LAW_2026: IsoDate = '2026-07-01'
