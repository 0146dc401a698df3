import { day, type Grammar, once, ours, person } from "./grammar";

const contact =
  "跟进|跟踪|追踪|跟单|拜访|走访|回访|来访|家访|沟通|洽谈|会谈|交流|联系|联络|接触|接洽|面谈|通话|致电|电访|服务|维护";
const problem = "客诉|投诉|报修|报障|维修|售后|咨询|反馈|问题|诉求|工单|来电";
const calling = "去|来|跟|跟进|拜访|走访|上门|联系|打|打电话|接待|沟通|聊|谈|见";
const when = "哪一?天|什么时候|啥时候|何时|几号";

/** Contacts with a customer: 走访 + 纪要, next call + due, and put as a question: 谁去的. */
export const followUpEvents: readonly Grammar[] = [
  { before: ours, nouns: [[person, "followedUpBy"]] },
  {
    before: /^(?:客户|对方|顾客)的?/,
    nouns: [[/^(?:回应|回馈|意愿|想法|说法|看法|感受|答复)$/, "feedback"]],
  },
  {
    before: new RegExp(`^(?:客户)?(?:${problem})`),
    nouns: [
      [day, "followedUpAt"],
      [/^(?:内容|描述|详情|说明|情况|摘要|事项)$/, "content"],
      [/^(?:类型|类别|分类|性质)$/, "category"],
      [/^(?:状态|进度)$/, "handlingStatus"],
      [/^(?:方式|渠道|途径)$/, "channel"],
      [/^(?:客户|单位|公司)$/, "companyName"],
    ],
  },
  {
    before: new RegExp(`^${once}(?:${contact})`),
    nouns: [
      [day, "followedUpAt"],
      [/^(?:人|人员|者|员|人姓名|人员姓名|业务员|销售)$/, "followedUpBy"],
      [/^(?:方式|形式|渠道|途径|手段)$/, "channel"],
      [/^(?:目的|主题|事由|类别|分类)$/, "category"],
      [/^(?:内容|事项|记录|情况|纪要|摘要|要点|详情|总结|描述|说明|明细|概要|小结|过程|备注)$/, "content"],
      [/^(?:结果|反馈|成果|效果)$/, "feedback"],
      [/^(?:状态|进度)$/, "handlingStatus"],
      [/^(?:对象|对方|客户|单位)$/, "companyName"],
    ],
  },
  {
    before: /^(?:下一?次|预计|计划|预约|约定)再?/,
    nouns: [[new RegExp(`^(?:${contact}|巡检|巡查|检修|保养|维保|年检)$`), "nextFollowUpAt"]],
  },
  {
    before: new RegExp(`^(?:下一?次|预计|计划|预约|约定|后续|待)(?:再)?(?:${contact})?`),
    nouns: [
      [day, "nextFollowUpAt"],
      [/^(?:动作|措施|行动|安排|计划|工作|打算|步骤|事项|内容|举措|方案)$/, "nextStep"],
    ],
  },
  // Put as a question, as it is said: 谁去的, 哪天去的, 下次哪天去, 讲了什么, 老板怎么说.
  { before: /^谁/, nouns: [[new RegExp(`^(?:${calling})的?$`), "followedUpBy"]] },
  {
    before: new RegExp(`^(?:${when})`),
    nouns: [[new RegExp(`^(?:${calling})?的?$`), "followedUpAt"]],
  },
  {
    before: new RegExp(`^下一?次(?:${calling})?(?:${when})`),
    nouns: [[new RegExp(`^(?:再?(?:${calling}))?$`), "nextFollowUpAt"]],
  },
  {
    before: /^(?:讲|说|聊|谈|问|交流|沟通)(?:了|过)(?:些|点)?/,
    nouns: [[/^(?:什么|啥)(?:事|内容)?$/, "content"]],
  },
  {
    before: /^(?:老板娘?|店长|店主|对方|客户|客人|顾客|人家|那边)/,
    nouns: [[/^(?:是)?(?:怎么|咋|如何)(?:说|讲|回|回复|答|答复|反应)的?$/, "feedback"]],
  },
  {
    before: /^(?:下一?步|接下来|后续|今后)(?:的)?/,
    nouns: [[/^(?:.{0,2}(?:动作|措施|行动|安排|计划|工作|打算|步骤|事项|跟进|举措|策略))$/, "nextStep"]],
  },
  {
    before:
      /^(?:call|visit|meeting|activity|contact|interaction|followup|conversation|touchpoint|engagement)s?/,
    nouns: [
      [/^(?:date|time|datetime|dateandtime|on|day|started|starttime|startdate)$/, "followedUpAt"],
      [/^(?:by|owner|rep|agent|host)$/, "followedUpBy"],
      [/^(?:channel|method|mode|type|medium)$/, "channel"],
      [/^(?:notes?|summary|details?|description|minutes|content|comments?|report|log)$/, "content"],
      [/^(?:outcome|results?|feedback|response|disposition)$/, "feedback"],
      [/^(?:purpose|topic|reason|subject)$/, "category"],
    ],
  },
  {
    before:
      /^next(?:planned|scheduled)?(?:followup|actions?|steps?|contact|call|visit|meeting|touch|activity|task)?/,
    nouns: [[/^(?:date|time|on|due|dueon|duedate|at|by|scheduled)$/, "nextFollowUpAt"]],
  },
];
