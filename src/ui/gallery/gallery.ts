/** In development only: /src/ui/gallery/?only=FieldAmount&scale=elder&theme=contrast&kiosk */
import { createApp, h } from 'vue'
import GalleryPage from './GalleryPage.vue'

const asked = new URLSearchParams(location.search)
const root = document.documentElement
const scale = asked.get('scale')
const theme = asked.get('theme')
if (scale) root.dataset['scale'] = scale
if (theme) root.dataset['theme'] = theme
if (asked.has('kiosk')) root.dataset['kiosk'] = ''

createApp(() => h(GalleryPage, { only: asked.get('only') ?? '' })).mount('#app')
