import { h } from 'vue'
import BackLink from '../page/BackLink.vue'
import DisclosureBox from '../page/DisclosureBox.vue'
import ErrorSummary from '../page/ErrorSummary.vue'
import NoticeBox from '../page/NoticeBox.vue'
import PrimaryButton from '../page/PrimaryButton.vue'
import ProgressText from '../page/ProgressText.vue'
import SecondaryButton from '../page/SecondaryButton.vue'
import { example } from './example.ts'

export const pageExamples = [
  example('BackLink', BackLink, { text: '返回' }),
  example('ProgressText', ProgressText, { text: '最多还有 6 个问题' }),
  example('PrimaryButton', PrimaryButton, {}, { default: () => '继续' }),
  example('SecondaryButton', SecondaryButton, {}, { default: () => '先看现在的结果' }),
  example(
    'NoticeBox info',
    NoticeBox,
    { kind: 'info', word: '提示' },
    { default: () => h('p', '您填的内容只在这台设备上计算，不上传。') },
  ),
  example(
    'NoticeBox warn',
    NoticeBox,
    { kind: 'warn', word: '注意', title: '这个标准是去年的' },
    { default: () => h('p', '新标准可能已经公布。请到窗口核对，再填到前面的问题里。') },
  ),
  example(
    'DisclosureBox open',
    DisclosureBox,
    { summary: '残疾证在哪里看等级？', open: true },
    { default: () => h('p', '翻开第二代残疾人证，“残疾等级”一栏写着一级到四级。') },
  ),
  example('ErrorSummary', ErrorSummary, {
    title: '还差一点',
    errors: [
      { id: 'amount-error', text: '“一千多”看不懂，请写数字，比如 1500。' },
      { id: 'choices-error', text: '请选一个。不知道就选“不清楚”。' },
    ],
  }),
]
