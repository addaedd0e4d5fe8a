import type { Component, InjectionKey, Ref } from 'vue'

/** What the start screen has to tell since the last visit, in a part that is only fetched where there is something. */
export interface News {
  readonly view: Component
  readonly props: Readonly<Record<string, unknown>>
}

export const newsKey: InjectionKey<Readonly<Ref<News | null>>> = Symbol('news')
