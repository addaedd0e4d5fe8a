import baoding from './baoding.json'
import cangzhou from './cangzhou.json'
import chengde from './chengde.json'
import handan from './handan.json'
import hebei from './hebei.json'
import hengshui from './hengshui.json'
import langfang from './langfang.json'
import qinhuangdao from './qinhuangdao.json'
import shijiazhuang from './shijiazhuang.json'
import tangshan from './tangshan.json'
import xingtai from './xingtai.json'
import zhangjiakou from './zhangjiakou.json'
import { isFigure, type Figure } from './figure.ts'

/** The data as written, by file name: what `checkFigures` looks at. */
export const figureFiles: Readonly<Record<string, readonly unknown[]>> = {
  'baoding.json': baoding,
  'cangzhou.json': cangzhou,
  'chengde.json': chengde,
  'handan.json': handan,
  'hebei.json': hebei,
  'hengshui.json': hengshui,
  'langfang.json': langfang,
  'qinhuangdao.json': qinhuangdao,
  'shijiazhuang.json': shijiazhuang,
  'tangshan.json': tangshan,
  'xingtai.json': xingtai,
  'zhangjiakou.json': zhangjiakou,
}

/** Every 低保 standard that the app knows. */
export const figures: readonly Figure[] = Object.entries(figureFiles).flatMap(([file, entries]) =>
  entries.map((entry, index) => {
    if (!isFigure(entry)) throw new TypeError(`${file}: entry ${String(index)} is not a figure`)
    return entry
  }),
)
