import FieldAmount from '../fields/FieldAmount.vue'
import FieldFigure from '../fields/FieldFigure.vue'
import { amountPer, figure } from './exampleDrafts.ts'
import { example } from './example.ts'
import { amountWords, areaWords, moneyWords } from './words.ts'

const wage = {
  label: '父亲打工挣多少钱？',
  hint: '拿到手的钱，加上单位替他交的个人那份社保。',
  words: amountWords,
}
const savings = {
  label: '全家一共有多少存款？',
  hint: '存折、银行卡、微信和支付宝里的钱、理财、股票，都加在一起。',
  words: moneyWords,
}

export const figureExamples = [
  example('FieldAmount empty', FieldAmount, {
    id: 'amount-empty',
    ...wage,
    modelValue: amountPer('month'),
  }),
  example('FieldAmount about', FieldAmount, {
    id: 'amount-about',
    ...wage,
    caption: '父亲',
    readback: '每月大约 1,850 元',
    modelValue: { ...amountPer('month'), text: '1850', about: true },
  }),
  example('FieldAmount by the day', FieldAmount, {
    id: 'amount-day',
    ...wage,
    modelValue: { ...amountPer('day'), text: '120', days: '150' },
  }),
  example('FieldAmount that varies', FieldAmount, {
    id: 'amount-varies',
    ...wage,
    modelValue: { ...amountPer('month'), varies: true, from: '500', to: '1200' },
  }),
  example('FieldAmount not sure', FieldAmount, {
    id: 'amount-unsure',
    ...wage,
    modelValue: { ...amountPer('month'), text: '1850', notSure: true },
  }),
  example('FieldAmount with an error', FieldAmount, {
    id: 'amount-error',
    ...wage,
    error: '“一千多”看不懂，请写数字，比如 1500。',
    modelValue: { ...amountPer('month'), text: '一千多' },
  }),
  example('FieldAmount with an error in the days', FieldAmount, {
    id: 'amount-days-error',
    ...wage,
    error: '天数最多 366 天。',
    errorAt: 'days',
    modelValue: { ...amountPer('day'), text: '120', days: '400' },
  }),
  example('FieldFigure of money', FieldFigure, {
    id: 'figure-money',
    ...savings,
    readback: '1,234,567.89 元',
    modelValue: { ...figure, text: '1234567.89' },
  }),
  example('FieldFigure of money with an error in the upper end', FieldFigure, {
    id: 'figure-to-error',
    ...savings,
    error: '“最多”要比“最少”大。',
    errorAt: 'to',
    modelValue: { ...figure, varies: true, from: '30000', to: '2000' },
  }),
  example('FieldFigure of floor space', FieldFigure, {
    id: 'figure-area',
    label: '这套房子一共多大？',
    hint: '看房产证上的建筑面积。',
    words: areaWords,
    modelValue: { ...figure, text: '86.5' },
  }),
]
