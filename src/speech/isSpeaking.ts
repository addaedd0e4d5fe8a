import { ref } from 'vue'

/** Whether a voice is to be heard just now: somebody is listening, though nobody touches anything. */
export const isSpeaking = ref(false)
