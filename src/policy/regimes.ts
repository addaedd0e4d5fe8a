import type { IsoDate } from './calendar.ts'

/** The notice of four departments (S8) issued. */
export const NOTICE_2022: IsoDate = '2022-10-20'
/** The Administrative Review Law as revised in 2023, in force. */
export const REVIEW_LAW_2024: IsoDate = '2024-01-01'
/** Shanghai's regulation as amended that day, the only text of it that was read. */
export const SHANGHAI_2024: IsoDate = '2024-12-31'
/** The measure on families with unavoidable spending (S4) in force. */
export const RIGID_2025: IsoDate = '2025-01-01'
/** The opinions on temporary aid with small quick help (S37) published. */
export const QUICK_AID_2026: IsoDate = '2026-01-29'
/** The Social Assistance Law (S1) in force. */
export const LAW_2026: IsoDate = '2026-07-01'
