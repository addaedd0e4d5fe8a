import type { Component, InjectionKey, Ref } from 'vue'

/** The button that reads a page aloud; it comes with the second stage of loading, and is null before. */
export const readAloudKey: InjectionKey<Readonly<Ref<Component | null>>> = Symbol('read aloud')
