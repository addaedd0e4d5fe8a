import { onMounted, onUnmounted, shallowRef, type Ref } from 'vue'

/** The browser's speech; null where there is none, and inside WeChat, which has it in name only. */
export function speechOf(window: Window): SpeechSynthesis | null {
  if (isWeChat(window.navigator.userAgent) || !('speechSynthesis' in window)) return null
  return window.speechSynthesis
}

export const isWeChat = (userAgent: string): boolean => /MicroMessenger/i.test(userAgent)

/** The voices that the device has. Browsers find them a moment after the page has opened. */
export function useVoices(speech: SpeechSynthesis | null): Readonly<Ref<readonly SpeechSynthesisVoice[]>> {
  const voices = shallowRef<readonly SpeechSynthesisVoice[]>([])
  const look = () => (voices.value = speech?.getVoices() ?? [])
  onMounted(() => {
    look()
    // As a property: Safari 14 knows no listeners here.
    if (speech !== null) speech.onvoiceschanged = look
  })
  onUnmounted(() => {
    if (speech !== null) speech.onvoiceschanged = null
  })
  return voices
}
