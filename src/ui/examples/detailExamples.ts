import FigureNote from '../results/FigureNote.vue'
import PaperList from '../results/PaperList.vue'
import SourceLine from '../results/SourceLine.vue'
import StepList from '../results/StepList.vue'
import SummaryList from '../results/SummaryList.vue'
import SumTable from '../results/SumTable.vue'
import { example } from './example.ts'

export const detailExamples = [
  example('SumTable', SumTable, {
    caption: '这个数怎么算出来的',
    heads: { label: '项目', value: '一年（元）' },
    lines: [
      {
        id: 'line',
        operator: '',
        label: '全家的低保线：标准 × 人数',
        value: '29,250.00',
        note: '每人每年 9,750 元 × 3 人',
      },
      {
        id: 'wage',
        operator: '−',
        operatorName: '减去',
        label: '父亲：工资、打工的钱',
        value: '12,000.00',
        note: '每月 1,000 元 × 12',
      },
      {
        id: 'pension',
        operator: '−',
        operatorName: '减去',
        label: '母亲：城乡居民养老金',
        value: '2,400.00',
        note: '每月 200 元 × 12。文件没说清算不算，有的地方不算',
      },
      {
        id: 'gap',
        operator: '=',
        operatorName: '等于',
        label: '一年差多少',
        value: '14,850.00',
        total: true,
      },
      { id: 'month', operator: '', label: '一个月：÷ 12', value: '1,237.50', total: true },
    ],
  }),
  example('SourceLine', SourceLine, {
    word: '依据',
    title: '《示例办法》',
    article: '第一条',
    date: '2021 年 7 月 1 日起施行',
    confidence: '查过原文',
  }),
  example('SummaryList', SummaryList, {
    change: '修改',
    rows: [
      {
        id: 'place',
        question: '户口在哪里',
        answer: '承德市围场满族蒙古族自治县',
        changeName: '修改：户口在哪里',
      },
      {
        id: 'wage',
        question: '父亲：工资、打工的钱',
        answer: '大约每月 1,850 元',
        note: '按上下差一成来算',
        changeName: '修改：父亲的工资',
      },
      { id: 'car', question: '汽车', answer: '不清楚', changeName: '修改：汽车' },
    ],
  }),
  example('PaperList', PaperList, {
    id: 'papers',
    level: 3,
    modelValue: ['identityCards'],
    groups: [
      {
        id: 'bring',
        title: '一定要带',
        items: [
          {
            id: 'identityCards',
            name: '全家人的身份证',
            note: '原件和复印件各 1 份。没有身份证的孩子带户口簿',
          },
          { id: 'householdRegister', name: '户口簿', note: '每一页都要复印' },
          {
            id: 'supporterConsent',
            name: '不住一起的子女、父母的查询同意书',
            mark: '也许要',
            note: '窗口有表，要他们本人签字',
          },
        ],
      },
      {
        id: 'bringIfYouHave',
        title: '有就带上',
        hint: '没有也可以申请，窗口不能因为缺这些让您回去。',
        items: [{ id: 'wageSlip', name: '工资条或打工的证明' }],
      },
      {
        id: 'lookedUp',
        title: '他们自己查，不用带',
        plain: true,
        items: [
          { id: 'socialInsuranceRecords', name: '社保记录' },
          { id: 'propertyRecords', name: '房产登记' },
        ],
      },
    ],
  }),
  example('StepList', StepList, {
    steps: [
      { id: 'apply', title: '到乡镇（街道）窗口交申请', text: '本人去不了，可以请村（社区）帮忙交。' },
      {
        id: 'check',
        title: '上门看、查信息',
        limit: '示例：几个工作日以内',
        text: '材料缺什么，一次全告诉您。',
      },
      { id: 'decide', title: '县里决定，告诉您结果', limit: '示例：一个月以内，情况特别的一个半月以内' },
    ],
  }),
  example('FigureNote', FigureNote, {
    label: '农村低保标准',
    value: '每人每年 6,000 元',
    facts: [
      { label: '哪一种', text: '全市平均，不是您县的标准' },
      { label: '从哪天起', text: '2024 年 1 月 1 日' },
      { label: '出处', text: '示例文件，仅供看样子' },
      { label: '可靠程度', text: '两处对得上' },
    ],
    warning: '已经超过 12 个月，只作参考。',
  }),
]
