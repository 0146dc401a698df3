import type { DictionaryEntry } from "../dictionaries";
import { choice } from "./choice";

export const channelChoices: readonly DictionaryEntry[] = [
  choice(
    "phone",
    "电话",
    "Phone",
    "电话沟通 打电话 电话联系 电话回访 电话拜访 电话跟进 致电 来电 去电 座机 手机 通话 语音 tel call phone_call telephone mobile called lvm left_voicemail 电联 语音通话 语音电话 座机沟通",
  ),
  choice(
    "visit",
    "拜访",
    "Visit",
    "上门 上门拜访 碰面 碰头 碰到 路上 实地拜访 登门 登门拜访 走访 面对面 面谈 见面 当面 面访 拜访客户 客户来访 来访 到访 实地 现场 线下 线下拜访 face_to_face in_person meeting_in_person on_site onsite site_visit f2f 座谈 到店 进店 来店 到店面谈 门店 量房 上门量房 上门测量 到厂 实地考察 客户到访 接待 on-site_visit lunch_meeting client_visit office_visit visited",
  ),
  choice("email", "邮件", "Email", "电子邮件 电邮 邮箱 发邮件 邮件沟通 e-mail mail emails"),
  choice(
    "online-meeting",
    "线上会议",
    "Online meeting",
    "视频会议 视频 线上 线上沟通 网络会议 远程会议 会议 腾讯会议 钉钉会议 飞书会议 电话会议 钉钉 飞书 zoom teams video_call video_conference web_meeting meeting online webinar google_meet google_hangouts microsoft_teams webex 视频通话",
  ),
  choice(
    "wechat",
    "微信",
    "WeChat",
    "微信沟通 微信联系 微信聊天 微信/企业微信 企业微信 企微 加微信 wx vx weixin wecom we_chat 微信群 微信语音 微信视频",
  ),
  choice(
    "social-media",
    "社交媒体",
    "Social media",
    "抖音 小红书 微博 QQ 公众号 whatsapp wa linkedin facebook skype social",
  ),
  choice("text-message", "短信", "Text message", "信息 发短信 手机短信 sms text message"),
  choice(
    "event",
    "展会/活动",
    "Event",
    "展会 活动 会展 沙龙 论坛 展会沟通 exhibition trade_show seminar trade_fair",
  ),
  choice("other", "其他", "Other", "其它 其他方式 others"),
];

export const categoryChoices: readonly DictionaryEntry[] = [
  choice("needs", "需求反馈", "Needs", "需求 需求沟通 需求调研 客户需求 requirement requirements"),
  choice(
    "product-question",
    "产品咨询",
    "Product question",
    "咨询 产品介绍 产品了解 询价 技术咨询 inquiry enquiry question",
  ),
  choice("complaint", "投诉建议", "Complaint", "投诉 建议 客诉 抱怨 投诉处理 complaints suggestion"),
  choice("quotation", "报价谈判", "Quotation", "报价 谈判 议价 商务谈判 价格谈判 quote negotiation"),
  choice("contract", "合同签订", "Contract", "合同 签约 签合同 签订合同 合同洽谈 contract_signing"),
  choice("after-sales", "售后服务", "After-sales", "售后 维修 安装 售后支持 技术支持 service support"),
  choice(
    "care",
    "回访关怀",
    "Care call",
    "回访 关怀 客情维护 客户关怀 维护 日常维护 节日问候 follow-up follow_up",
  ),
  choice("payment-reminder", "催款", "Payment reminder", "回款 收款 对账 催收 催款对账 collection"),
  choice("win-back", "召回", "Win-back", "挽回 唤醒 流失召回 激活 reactivation"),
];

export const handlingStatusChoices: readonly DictionaryEntry[] = [
  choice("open", "待处理", "Open", "未处理 待跟进 待办 未开始 新建 待分配 new to_do todo pending"),
  choice(
    "in-progress",
    "处理中",
    "In progress",
    "跟进中 进行中 正在处理 处理 办理中 持续跟进 已分配 working ongoing",
  ),
  choice(
    "waiting",
    "待客户确认",
    "Waiting for customer",
    "待回复 待确认 待反馈 等待客户 等待回复 客户确认中 waiting_for_reply awaiting_reply",
  ),
  choice(
    "solved",
    "已解决",
    "Solved",
    "已完成 完成 解决 已处理 处理完成 已办结 已反馈 done completed resolved finished",
  ),
  choice("closed", "已关闭", "Closed", "关闭 已结束 结束 已闭环 闭环 已取消 cancelled"),
];

export const satisfactionChoices: readonly DictionaryEntry[] = [
  choice("5", "5 非常满意", "5 Very satisfied", "非常满意 很满意 5分 五星 excellent very_satisfied"),
  choice("4", "4 满意", "4 Satisfied", "满意 比较满意 4分 四星 good satisfied"),
  choice("3", "3 一般", "3 Neutral", "一般 基本满意 3分 三星 average neutral"),
  choice("2", "2 不满意", "2 Dissatisfied", "不满意 较差 2分 二星 poor dissatisfied"),
  choice(
    "1",
    "1 非常不满意",
    "1 Very dissatisfied",
    "非常不满意 很不满意 很差 1分 一星 very_poor very_dissatisfied",
  ),
];
