/** How one sentence ended; `missing` where nothing can say it. */
export type Said = 'said' | 'missing' | 'failed'

export interface Speaker {
  /** Says the sentence; resolves when it has been said or was stopped. */
  say(text: string, lang: string): Promise<Said>
  stop(): void
}
