import FieldChecks from '../fields/FieldChecks.vue'
import FieldChoices from '../fields/FieldChoices.vue'
import FieldYesNo from '../fields/FieldYesNo.vue'
import { NOT_SURE } from '../fields/drafts.ts'
import { checks } from './exampleDrafts.ts'
import { example } from './example.ts'
import { receives } from './words.ts'

const area = {
  label: '家里算城镇的，还是算农村的？',
  hint: '看户口在城镇还是村里，有没有承包地、村里的分红。两种标准可能不同。',
  options: [
    { value: 'town', label: '城镇' },
    { value: 'country', label: '农村' },
    { value: 'mixed', label: '有的人算城镇，有的人算农村' },
  ],
  notSure: '不清楚',
}

const gate = {
  label: '母亲有下面哪些收入？',
  hint: '有几样就点几样，没有的不点。',
  options: receives,
  or: '或者',
  none: '都没有',
  notSure: '不清楚',
  unsure: {
    title: '有拿不准的',
    hint: '把拿不准的点上。结果会说“也许”，并告诉您去哪里问。',
    mark: '拿不准：',
  },
}

export const choiceExamples = [
  example('FieldChoices empty', FieldChoices, { id: 'choices-empty', ...area, modelValue: '' }),
  example('FieldChoices chosen', FieldChoices, {
    id: 'choices-chosen',
    ...area,
    caption: '住在哪里',
    modelValue: 'mixed',
  }),
  example('FieldChoices with an error', FieldChoices, {
    id: 'choices-error',
    ...area,
    error: '请选一个。不知道就选“不清楚”。',
    modelValue: '',
  }),
  example('FieldYesNo empty', FieldYesNo, {
    id: 'yesno-empty',
    label: '父亲在家里长期一起住吗？',
    yes: '是',
    no: '不是',
    notSure: '不清楚',
    modelValue: '',
  }),
  example('FieldYesNo not sure', FieldYesNo, {
    id: 'yesno-unsure',
    label: '家里有汽车吗？',
    hint: '残疾人代步车不算。',
    yes: '有',
    no: '没有',
    notSure: '不清楚',
    modelValue: NOT_SURE,
  }),
  example('FieldChecks picked', FieldChecks, {
    id: 'checks-picked',
    ...gate,
    modelValue: { ...checks, picked: ['wage', 'basicPension'] },
  }),
  example('FieldChecks none of these', FieldChecks, {
    id: 'checks-none',
    ...gate,
    modelValue: { ...checks, none: true },
  }),
  example('FieldChecks unsure of one, with an error', FieldChecks, {
    id: 'checks-error',
    ...gate,
    error: '请点一样或几样，都没有就点“都没有”。',
    modelValue: { ...checks, unsure: ['allowances'] },
  }),
]
