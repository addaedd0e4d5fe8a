/** One way things can be: a value for every question (the index of the option for a choice) and open rule. */
export interface World {
  readonly answer: (question: string) => number
  readonly reading: (rule: string) => 0 | 1
}

/** What a formula means, told without the engine: its value in each world. */
export type Meaning = (world: World) => number
