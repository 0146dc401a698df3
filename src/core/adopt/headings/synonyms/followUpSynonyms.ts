import type { Synonyms } from "./fieldSynonyms";

/** Headings of visit, call and follow-up lists. */
export const followUpSynonyms: Synonyms = {
  companyName: {
    sure: "客户简称 公司简称 简称 单位简称 投诉客户 投诉单位 报修客户 报修单位 服务客户 服务单位 来访客户 来访单位 沟通客户 拜访客户 拜访单位 跟进客户 走访单位 回访客户 companyaccount accountname",
    usual: "client account insured policyholder 投保人 投保单位",
  },
  contactName: {
    sure: "投诉人 报修人 见面人 拜访对象 会见人 联系对象 来访人 来电人 沟通对象 拜访人员姓名 受访人 受访者 客户方人员 接待人 客户参会人 contactname activityperson",
    usual: "被访人 对方联系人 name",
    weak: "who",
  },
  followedUpAt: {
    sure: "dateofcall dateofvisit dateofcontact 跟进时间 跟进日期 跟踪日期 跟踪时间 追踪日期 沟通日期 沟通时间 拜访日期 拜访时间 联系日期 联系时间 回访日期 回访时间 走访日期 走访时间 来访日期 来访时间 洽谈日期 洽谈时间 服务日期 服务时间 通话时间 通话日期 致电时间 本次跟进时间 本次跟进日期 跟单日期 会谈日期 交流日期 接触日期 接触时间 activitydate activityduedate activitydatetime calldate calltime visitdate contactdate meetingdate interactiondate followedupat followupon datestart activitytime eventdate contactedon lastcontacted callstarttime",
    usual:
      "日期 报修日期 报修时间 受理日期 受理时间 来电时间 来电日期 投诉日期 投诉时间 反馈日期 反馈时间 问题日期 记录时间 记录日期 活动日期 活动时间 date when 发生日期 startdate starttime startdatetime followuptime",
    weak: "from 时间 opened openedon dateopened 登记日期 登记时间 开始日期 开始时间 创建时间 创建日期 年月日 time timestamp createdate createddate createdat duedate month",
  },
  followedUpBy: {
    sure: "跟进人 跟进人员 跟进人姓名 对接销售 对接业务员 跟进者 跟进销售 跟进业务员 跟踪人 跟单员 跟单人 跟单 拜访人 拜访人员 沟通人 沟通人员 回访人 回访人员 记录人 服务人员 接待人员 业务员 销售代表 销售员 销售人员 客户经理 招商人员 置业顾问 联系人我方 我方联系人 我方人员 我方参与人 我方参与 我方参加人 我方参会人 陪同人员 走访人 assignedto owner followedupby loggedby salesrep salesperson activityassignedto activityassignedtouser assignedtouser activityowner callowner taskowner eventowner meetingowner ownername performedby calledby host visitedby contactedby assignee",
    usual:
      "负责人 业务负责人 责任人 销售 业务 创建人 创建人名字 录入人 填写人 填报人 客服 经办人 经手人 createdby rep agent staff caller user by who technician fitter 师傅 维修师傅 工程师",
    weak: "人员 处理人 姓名",
  },
  channel: {
    sure: "沟通方式 跟进方式 跟进形式 沟通形式 沟通渠道 跟进渠道 拜访方式 拜访形式 拜访类型 联络方式 回访方式 跟踪方式 跟进类型 跟进途径 沟通途径 接触方式 洽谈方式 交流方式 服务方式 活动类型 初次到访方式 activitytype communicationmethod communicationchannel contactmethod contacttype interactiontype tasksubtype meetingtype calltype followupmethod followuptype contactchannel activity",
    usual: "方式 形式 渠道 管道 途径 channel method mode medium via",
    weak: "联系方式 类型 type direction 类别",
  },
  category: {
    sure: "沟通类别 跟进类别 跟进分类 事项类型 事项类别 问题类型 问题类别 反馈类型 反馈类别 服务类型 服务类别 拜访目的 拜访事由 跟进目的 沟通目的 issuetype topic purpose callpurpose casetype",
    usual: "类别 分类 事由 目的 category casereason reason 跟进阶段",
  },
  content: {
    sure: "沟通内容 内容纪要 纪要 跟进内容 本次进展 当前进展 项目进展 工作进展 本次跟进内容 本次沟通内容 跟进记录 跟进情况 跟进详情 沟通记录 沟通情况 沟通内容摘要 沟通摘要 沟通详情 沟通要点 谈话要点 谈话内容 面谈要点 面谈内容 会谈要点 洽谈要点 交流要点 拜访要点 通话要点 通话内容 拜访内容 拜访记录 拜访纪要 拜访情况 拜访总结 走访内容 走访情况 洽谈内容 洽谈情况 跟踪反馈 追踪反馈 跟踪情况 跟踪内容 跟踪记录 追踪情况 联系内容 联系情况 回访内容 回访记录 回访情况 服务内容 服务记录 会议纪要 会谈内容 会谈纪要 交流内容 跟进进展 最新进展 跟进描述 活动内容 activitynote activitynotes callnotes meetingnotes followupnotes notebody interactionnotes comments fullcomments followupcontent conversation minutes discussion",
    usual:
      "怎么说 怎么说的 说了什么 说了啥 聊了什么 聊了啥 谈了什么 谈了啥 办的什么 办了什么 whathappened whatwasdone whatwedid howitwent whatwassaid whatwediscussed 问题描述 故障描述 故障现象 投诉内容 报修内容 诉求内容 问题内容 来电内容 内容 进展 摘要 事项 进展情况 工作内容 情况说明 情况 详情 description notes details summary body content note remarks 跟进说明 主要内容",
    weak: "issue 主题 subject 描述 事件 报价反馈 记录 title",
  },
  feedback: {
    sure: "客户反馈 客户意见 对方回复 对方反馈 客户回复 反馈意见 客户建议 客户反应 对方反应 客户态度 对方态度 客户意向 意向状态 反馈内容 反馈情况 客户诉求 客户评价 客户意见建议 回复内容 customerfeedback customerresponse customerreply clientfeedback clientresponse",
    usual:
      "反馈 回复 feedback response 跟进结果 沟通结果 拜访结果 结果 outcome result calloutcome callresult reply reaction",
    weak: "客户需求 意向 需求",
  },
  nextStep: {
    sure: "下一步计划 下步计划 跟进计划 下一步 下一步工作 下一步行动 下一步措施 下一步安排 下一步跟进计划 下步安排 下次计划 下次跟进计划 下次跟进内容 后续计划 后续安排 后续工作 行动计划 预计沟通内容 nextstep nextsteps nextaction nextactions actionitem actionitems followupaction nextplan",
    usual: "计划 待办 待办事项 todo action plan",
  },
  nextFollowUpAt: {
    sure: "下次计划时间 下次计划日期 预计下次 预计下次跟进 预计下次联系 预计下次拜访 nextcall nextactiondue 下次跟进时间 下次跟进日期 下次联系时间 下次联系日期 下次拜访时间 下次拜访日期 下次沟通时间 下次沟通日期 下次回访时间 下次回访日期 下次跟踪日期 下次跟踪时间 下次时间 下次日期 预计回访日期 预计回访时间 计划回访日期 计划回访时间 预计跟进日期 预计跟进时间 计划跟进时间 计划跟进日期 预约回访日期 提醒时间 提醒日期 下次提醒时间 下次走访日期 预计下次跟进时间 预计下次跟进日期 nextcontactdate nextcontacttime nextcontact nextfollowup nextfollowupdate nextfollowupat nextfollowuptime nextactivitydate nextactiondate nextcalldate nextvisitdate nextvisit nextmeetingdate nextdate reminderdate callbackdate nextstepdate nexttouch",
    usual:
      "下次跟进 下次联系 下次拜访 下次回访 预约时间 预约日期 计划日期 预计开始时间 followupdate followup followupon due dueon duedate reminder",
    weak: "下次计划 回访时间 回访日期 下次 计划时间 预计时间",
  },
  satisfaction: {
    sure: "满意度 客户满意度 满意度评分 满意度打分 满意度分值 满意程度 客户满意程度 服务满意度 satisfaction csat satisfactionscore csatscore satisfactionrating customersatisfaction",
    usual: "回访满意度 评分 打分 服务评分 回访评分 rating score",
  },
  isComplaint: { sure: "是否投诉 投诉 有无投诉 投诉与否 complaint iscomplaint" },
  handlingStatus: {
    sure: "处理进度 处理状态 处理情况 跟进状态 跟进进度 闭环情况 闭环状态 是否闭环 完成情况 完成状态 解决状态 解决情况 办理状态 落实情况 落实状态 任务状态 跟踪状态 taskstatus activitystatus resolutionstatus casestatus callstatus handlingstatus followupstatus ticketstatus",
    usual: "状态 进度 当前状态 status progress state stage 是否完成 是否解决 处理结果 阶段",
    weak: "进展 完成 closed completed done",
  },
  handler: {
    sure: "处理人 受理人 维修人员 维修人 工程师 处理人员 解决人 处理责任人 处理负责人 handler resolvedby handledby caseowner",
  },
  solution: {
    sure: "解决方案 处理方案 处理措施 解决办法 解决措施 处理意见 处理办法 solution resolution",
    usual: "处理结果 处理情况 解决结果",
  },
  closedAt: {
    sure: "关闭时间 关闭日期 完成时间 完成日期 解决时间 解决日期 办结时间 办结日期 结案日期 处理完成时间 closedat closeddate dateclosed completedat completeddate completiondate resolvedat resolutiondate",
    usual: "enddate endtime 结束时间 结束日期",
    weak: "closed resolved",
  },
};
