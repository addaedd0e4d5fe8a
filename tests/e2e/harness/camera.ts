import type { Browser, Locator } from '@playwright/test'
import jsQR from 'jsqr'

/** What a camera makes of what it sees. */
export interface Lens {
  /** Pixels of the picture for one module of the code. */
  readonly pixelsAModule: number
  /** Blur, in pixels of the picture. */
  readonly blur: number
  /** How crooked the phone is held. */
  readonly degrees: number
}

const close: Lens = { pixelsAModule: 6, blur: 0, degrees: 0 }

/** Photographs the code on screen and reads it with a decoder that knows nothing of the app; null where it cannot. */
export async function readCode(browser: Browser, code: Locator, lens: Lens = close): Promise<string | null> {
  const modules = Number((await code.getAttribute('viewBox'))?.split(' ')[2])
  const shot = (await code.screenshot()).toString('base64')
  // A page without the policy of the site, which stands for the phone's camera.
  const camera = await browser.newPage()
  try {
    const { data, side } = await camera.evaluate(
      async ({ shot, modules, pixelsAModule, blur, degrees }) => {
        const picture = new Image()
        picture.src = `data:image/png;base64,${shot}`
        await picture.decode()
        const width = modules * pixelsAModule
        const side = Math.ceil(width * 1.3)
        const canvas = document.createElement('canvas')
        canvas.width = canvas.height = side
        const context = canvas.getContext('2d')
        if (context === null) throw new Error('no canvas')
        context.fillStyle = '#7d7a70'
        context.fillRect(0, 0, side, side)
        context.translate(side / 2, side / 2)
        context.rotate((degrees * Math.PI) / 180)
        context.filter = `blur(${blur}px)`
        context.imageSmoothingQuality = 'high'
        context.drawImage(picture, -width / 2, -width / 2, width, width)
        return { data: [...context.getImageData(0, 0, side, side).data], side }
      },
      { shot, modules, ...lens },
    )
    return jsQR(Uint8ClampedArray.from(data), side, side)?.data ?? null
  } finally {
    await camera.close()
  }
}
