import FieldBirth from '../fields/FieldBirth.vue'
import FieldCount from '../fields/FieldCount.vue'
import FieldSelect from '../fields/FieldSelect.vue'
import FieldSelectPair from '../fields/FieldSelectPair.vue'
import { birth as blankBirth } from './exampleDrafts.ts'
import MemberRows from '../members/MemberRows.vue'
import { example } from './example.ts'
import { birthWords, relations } from './words.ts'

const birth = {
  label: '母亲是哪年哪月出生的？',
  hint: '看身份证上的出生年月，不要按虚岁。',
  words: birthWords,
}
const place = {
  label: '户口在河北哪个县（市、区）？',
  hint: '看户口簿。只知道市也行。',
  words: { first: '哪个市', second: '哪个县（市、区）', firstPlaceholder: '请选', secondPlaceholder: '请选' },
  firstOptions: [
    { value: '130800', label: '承德市' },
    { value: '130100', label: '石家庄市' },
  ],
}
const counties = [
  { value: '130828', label: '围场满族蒙古族自治县' },
  { value: '130827', label: '宽城满族自治县' },
  { value: 'notSure', label: '不清楚是哪个县' },
]
const count = { label: '家里一共有几个人？', less: '少一个人', more: '多一个人', unit: '人', min: 1, max: 20 }
const members = {
  relations,
  words: { placeholder: '请选是什么人', remove: '去掉', add: '再加一个人' },
}

export const entryExamples = [
  example('FieldBirth by date', FieldBirth, {
    id: 'birth-date',
    ...birth,
    modelValue: { ...blankBirth, year: '1958', month: '3' },
  }),
  example('FieldBirth by age', FieldBirth, {
    id: 'birth-age',
    ...birth,
    modelValue: { ...blankBirth, way: 'age', age: '67' },
  }),
  example('FieldBirth between ages, with an error', FieldBirth, {
    id: 'birth-range',
    ...birth,
    error: '“最大几岁”要比“最小几岁”大。',
    errorAt: 'to',
    modelValue: { ...blankBirth, way: 'range', ageFrom: '60', ageTo: '6' },
  }),
  example('FieldSelect empty', FieldSelect, {
    id: 'select-empty',
    label: '母亲的残疾证是几级？',
    placeholder: '请选',
    options: [
      { value: 'none', label: '没有残疾证' },
      { value: 'grade1', label: '一级' },
    ],
    notSure: '不清楚',
    modelValue: '',
  }),
  example('FieldSelectPair chosen', FieldSelectPair, {
    id: 'pair-chosen',
    ...place,
    secondOptions: counties,
    modelValue: { first: '130800', second: '130828' },
  }),
  example('FieldSelectPair with an error', FieldSelectPair, {
    id: 'pair-error',
    ...place,
    secondOptions: [],
    error: '请选是哪个市。只知道在河北，也有一项可选。',
    modelValue: { first: '', second: '' },
  }),
  example('FieldCount', FieldCount, { id: 'count', ...count, modelValue: '3' }),
  example('FieldCount at its least, with an error', FieldCount, {
    id: 'count-error',
    ...count,
    error: '请写 1 到 20 之间的数。',
    modelValue: '1',
  }),
  example('MemberRows', MemberRows, {
    id: 'members',
    ...members,
    rows: [
      { id: 'm1', title: '第 1 个人', relation: 'self', fixed: '您自己', removeName: '' },
      { id: 'm2', title: '第 2 个人', relation: 'spouse', removeName: '去掉第 2 个人' },
      { id: 'm3', title: '第 3 个人', relation: 'grandchild', removeName: '去掉第 3 个人' },
    ],
  }),
  example('MemberRows full, with an error', MemberRows, {
    id: 'members-error',
    ...members,
    rows: [
      { id: 'm1', title: '第 1 个人', relation: 'self', fixed: '您自己', removeName: '' },
      {
        id: 'm2',
        title: '第 2 个人',
        relation: '',
        removeName: '去掉第 2 个人',
        error: '请选这个人是您的什么人。',
      },
    ],
    full: '最多写 20 个人。人更多的，请到窗口问。',
  }),
]
