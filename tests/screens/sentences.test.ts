import { afterEach, expect, test } from 'vitest'
import { sentencesOf } from '../../src/speech/sentences.ts'

// The document of these tests knows no style but what is given outright.
const read = (html: string) => {
  document.documentElement.lang = 'zh-CN'
  document.body.innerHTML = `<main>${html}</main>`
  const main = document.querySelector('main')
  if (main === null) throw new Error('no main')
  return sentencesOf(main)
}
const texts = (html: string) => read(html).map(({ text }) => text)
afterEach(() => (document.body.innerHTML = ''))

test('a heading comes before its text, and each sentence is one', () => {
  expect(
    texts('<h1>您家几口人？</h1><p>一起吃住的都算。<b style="display: inline">还有</b>上学的孩子。</p>'),
  ).toEqual(['您家几口人？', '一起吃住的都算。', '还有上学的孩子。'])
})

test('a choice is told with its label and its hint', () => {
  const card = '<label><input type="radio"><div><span>有残疾证</span><div>一级到四级</div></div></label>'
  expect(texts(`<fieldset><legend>他有证吗？</legend>${card}</fieldset>`)).toEqual([
    '他有证吗？',
    '有残疾证',
    '一级到四级',
  ])
})

test('a closed box is told by its line only, an open one whole', () => {
  const box = (open: string) => `<details ${open}><summary>为什么</summary><p>因为收入少。</p></details>`
  expect(texts(box(''))).toEqual(['为什么'])
  expect(texts(box('open'))).toEqual(['为什么', '因为收入少。'])
})

test('what cannot be seen, what is typed, links beside the text and bare signs stay silent', () => {
  expect(
    texts(
      '<p style="visibility:hidden">藏</p><p style="display:none">藏</p><p class="visually-hidden">藏</p>' +
        '<input value="900"><select><option>藏</option></select><button class="link-button">返回</button>' +
        '<p>·</p><p>看得见</p>',
    ),
  ).toEqual(['看得见'])
})

test('a sentence knows its language and the block to be framed', () => {
  const [name, rest] = read(
    '<h1>低保</h1><p lang="en">No. 5 of the law. Ask <i style="display: inline">there</i>.</p>',
  )
  expect([name?.lang, name?.element.tagName]).toEqual(['zh-CN', 'H1'])
  expect([rest?.lang, rest?.element.tagName, rest?.text]).toEqual(['en', 'P', 'No. 5 of the law.'])
})
