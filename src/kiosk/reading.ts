import { watch, type Ref } from 'vue'

const EVERY = 10_000

/** A voice that never says it has ended must not hold the machine for ever; no page takes ten minutes to read. */
const MOST_TIMES = 60

/** Calls back again and again while a voice reads: who listens does not touch. */
export function onReading(isSpeaking: Readonly<Ref<boolean>>, heard: () => void): void {
  let timer: ReturnType<typeof setInterval> | undefined
  watch(isSpeaking, (isNow) => {
    clearInterval(timer)
    heard()
    if (!isNow) return
    let times = 0
    timer = setInterval(() => {
      times += 1
      if (times <= MOST_TIMES) heard()
    }, EVERY)
  })
}
