import { h } from 'vue'
import PrimaryButton from '../page/PrimaryButton.vue'
import SecondaryButton from '../page/SecondaryButton.vue'
import AmountText from '../results/AmountText.vue'
import ConditionList from '../results/ConditionList.vue'
import ConditionRow from '../results/ConditionRow.vue'
import OutcomeCard from '../results/OutcomeCard.vue'
import OutcomeMark from '../results/OutcomeMark.vue'
import { example } from './example.ts'

export const outcomeExamples = [
  example('OutcomeMark already receiving', OutcomeMark, { kind: 'alreadyReceiving', word: '已经在领' }),
  example(
    'OutcomeCard probably yes',
    OutcomeCard,
    { name: '低保（最低生活保障）', kind: 'probablyYes', word: '大概能' },
    {
      amount: () => h(AmountText, { lead: '全家大约每月', figures: ['1,237.50'], unit: '元' }),
      default: () => h('p', '按您填的，大概能申请低保。'),
      actions: () => [
        h(PrimaryButton, { type: 'button' }, () => '看要带的材料'),
        h(SecondaryButton, null, () => '为什么'),
      ],
    },
  ),
  example(
    'OutcomeCard perhaps, with a wide band',
    OutcomeCard,
    { name: '低保边缘家庭', kind: 'perhaps', word: '也许能' },
    {
      amount: () =>
        h(AmountText, { lead: '全家大约每月', figures: ['612.50', '1,234,567.89'], to: '到', unit: '元' }),
      default: () => h('p', '还说不准，也许能认定为低保边缘家庭。再答一个问题就更清楚：父亲打工挣多少钱。'),
      actions: () => h(SecondaryButton, null, () => '为什么'),
    },
  ),
  example(
    'OutcomeCard not needed',
    OutcomeCard,
    { name: '单独申请低保', kind: 'notNeeded', word: '用不着' },
    { default: () => h('p', '用不着这一项，因为可以申请更好的：低保。') },
  ),
  example(
    'OutcomeCard probably not, with a long name',
    OutcomeCard,
    { name: '低保边缘家庭里重度残疾人、重病患者单独申请最低生活保障', kind: 'probablyNot', word: '大概不能' },
    {
      default: () => h('p', '按您填的，现在大概不能单独申请低保。您还是可以去申请。'),
      actions: () => h(SecondaryButton, null, () => '怎样会变'),
    },
  ),
  example(
    'ConditionList',
    ConditionList,
    {},
    {
      default: () => [
        h(ConditionRow, {
          state: 'met',
          word: '这一条能过',
          text: '收入低于低保标准',
          detail: '全家一年收入算 14,400.00 元，低于全家的低保线 29,250.00 元，差 14,850.00 元。',
          why: '为什么',
          whyName: '为什么：收入低于低保标准',
        }),
        h(ConditionRow, {
          state: 'open',
          word: '这一条说不准',
          text: '没有汽车',
          detail: '家里有车。2013 年的规定还用不用，要问窗口。',
          why: '为什么',
          whyName: '为什么：没有汽车',
        }),
        h(ConditionRow, {
          state: 'notMet',
          word: '这一条没过',
          text: '家里有人算在内',
          detail: '按您填的，没有人算在内。',
        }),
      ],
    },
  ),
]
