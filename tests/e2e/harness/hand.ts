/** One way of using a page. Fields are found by the words that a person reads and the name their group has. */
export interface Hand {
  /** Picks one of a group of radio cards. */
  choose(group: string, label: string): Promise<void>
  /** Ticks one of a group of tick cards. */
  tick(group: string, label: string): Promise<void>
  /** Picks from a list of the system. */
  select(id: string, value: string): Promise<void>
  /** Puts a text in place of what stands in a line. */
  type(id: string, text: string): Promise<void>
  /** Presses a button or follows a link. */
  press(name: string): Promise<void>
  /** Unfolds a box; one that is open already stays so. */
  unfold(summary: string): Promise<void>
}
