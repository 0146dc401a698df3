import type { DictionaryEntry } from "../dictionaries";
import { choice } from "./choice";

export const sourceChoices: readonly DictionaryEntry[] = [
  choice(
    "exhibition",
    "展会",
    "Trade fair",
    "行业展会 展览 展览会 参展 交易会 博览会 广交会 exhibition trade_show expo fair",
  ),
  choice(
    "referral",
    "转介绍",
    "Referral",
    "介绍 推荐 朋友介绍 熟人介绍 他人介绍 同行介绍 转介 内部推荐 referred word_of_mouth recommendation 朋友 亲友推荐 闺蜜推荐 同事推荐 好友推荐",
  ),
  choice(
    "existing-customer",
    "老客户介绍",
    "Existing customer",
    "老客户 老客户复购 老客户推荐 老带新 客户介绍 复购 老客户转介绍 回头客 customer_referral repeat_customer",
  ),
  choice(
    "website",
    "官网",
    "Website",
    "官网咨询 官方网站 网站 网站咨询 公司网站 官网留言 web site online_inquiry",
  ),
  choice(
    "search",
    "搜索推广",
    "Search advertising",
    "网络推广 百度 百度推广 搜索引擎 搜索 竞价 SEM SEO 网络 互联网 网络广告 线上推广 线上 google google_ads ppc search_engine online advertising",
  ),
  choice(
    "social-media",
    "社交媒体",
    "Social media",
    "微信 公众号 微信公众号 抖音 小红书 小红薯 微博 快手 视频号 朋友圈 自媒体 短视频 新媒体 linkedin facebook social 社群 微信群",
  ),
  choice(
    "cold-call",
    "电话拓展",
    "Cold call",
    "电话 电话开发 电销 电话营销 电话销售 陌电 电话拜访 外呼 call_in telemarketing phone",
  ),
  choice(
    "cold-visit",
    "陌生拜访",
    "Cold visit",
    "上门拜访 陌拜 扫街 地推 拜访 上门 实地拜访 door_to_door visit walk_in walk-in",
  ),
  choice(
    "event",
    "市场调研/活动",
    "Market research or event",
    "市场活动 市场调研 活动 会议 沙龙 论坛 会销 研讨会 推介会 event seminar conference market_research campaign campaigns",
  ),
  choice(
    "marketplace",
    "电商平台",
    "E-commerce platform",
    "阿里巴巴 1688 淘宝 天猫 京东 拼多多 平台 电商 慧聪 alibaba marketplace ecommerce",
  ),
  choice("tender", "招投标", "Tender", "招标 投标 招标网 采购网 政府采购 tender bidding bid rfp"),
  choice(
    "partner",
    "合作伙伴",
    "Partner",
    "合作方 渠道 渠道商 代理商 经销商 渠道推荐 供应商 partners channel reseller",
  ),
  choice(
    "shared-pool",
    "公海/历史名单",
    "Shared pool",
    "公海 公海池 历史名单 名单 历史客户 购买名单 list database",
  ),
  choice("other", "其他", "Other", "其它 其他来源 其他渠道 others misc"),
];

export const tagChoices: readonly DictionaryEntry[] = [
  choice("high-intent", "高意向客户", "High intent", "高意向 意向强 意向客户 强意向 重点意向 hot hot_lead"),
  choice("long-term", "长期合作客户", "Long-term partner", "长期合作 长期客户 老客户 长期 稳定客户 loyal"),
  choice(
    "complaint-risk",
    "投诉高风险客户",
    "Complaint risk",
    "投诉高风险 投诉风险 高风险客户 高风险 易投诉 high_risk",
  ),
  choice("new-customer", "新客户", "New customer", "新客 新增客户 新开发 new"),
  choice("price-sensitive", "价格敏感", "Price sensitive", "价格敏感型 价格敏感客户 砍价 在意价格"),
  choice("long-decision", "决策周期长", "Long decision cycle", "决策慢 周期长 流程长 slow_decision"),
  choice("reference", "可做案例", "Reference case", "案例 标杆 标杆客户 样板客户 reference_customer"),
  choice("late-payer", "付款拖延", "Late payer", "拖欠 拖款 付款慢 欠款 回款慢 slow_payer"),
  choice("uses-competitor", "竞品在用", "Uses competitor", "竞品 竞品客户 在用竞品 使用竞品 competitor"),
];

export const customerStatusChoices: readonly DictionaryEntry[] = [
  choice("prospect", "潜在", "Prospect", "潜在客户 线索 待开发 待拜访 未成交 new_buyer lead potential"),
  choice("interested", "意向", "Interested", "意向客户 有意向 高意向 qualified"),
  choice(
    "negotiating",
    "谈判中",
    "Negotiating",
    "谈判 洽谈 洽谈中 商务谈判 报价中 跟进中 拜访中 negotiation",
  ),
  choice(
    "won",
    "已成交",
    "Won",
    "成交 成交客户 已签约 签约 合作中 往来中 正式客户 合作 在合作 正常 正常合作 active customer closed_won client",
  ),
  choice("repeat", "复购", "Repeat buyer", "复购客户 多次购买 老客户 repeat"),
  choice("paused", "暂停合作", "Paused", "暂停 停滞 搁置 暂缓合作 on_hold"),
  choice("lost", "流失", "Lost", "流失客户 已流失 丢单 战败 churned closed_lost"),
  choice(
    "disabled",
    "停用/无效",
    "Disabled",
    "停用 无效 无效客户 作废 注销 已注销 黑名单 倒闭 inactive invalid",
  ),
];

/** Headcount bands; a turnover band is another way to say it and is read by `readCompanySize`. */
export const companySizeChoices: readonly DictionaryEntry[] = [
  choice("1-19", "20人以下", "Fewer than 20", "小于20人 少于20人 <20 1-19人 微型 微型企业"),
  choice("20-99", "20-99人", "20–99", "20-100人 小型 小型企业"),
  choice("100-500", "100-500人", "100–500", "100-499人 101-500人 中型 中型企业"),
  choice("501-999", "501-999人", "501–999", "500-999人 500-1000人 501-1000人"),
  choice("1000-4999", "1000-4999人", "1,000–4,999", "1000-5000人"),
  choice("5000+", "5000人以上", "5,000 and more", "5000+ 大于5000人"),
];

export const tierChoices: readonly DictionaryEntry[] = [
  choice(
    "core",
    "核心客户",
    "Core",
    "核心 重点客户 重点 大客户 重要客户 VIP VIP客户 A A级 A类 A级客户 A类客户 key_account key 一级 钻石",
  ),
  choice(
    "potential",
    "潜力客户",
    "Potential",
    "潜力 潜在价值客户 成长客户 成长 B B级 B类 B级客户 B类客户 growth 二级 金牌",
  ),
  choice(
    "regular",
    "普通客户",
    "Regular",
    "普通 一般客户 一般 C C级 C类 C级客户 C类客户 normal standard 三级 银牌",
  ),
  choice(
    "lost",
    "流失客户",
    "Lost",
    "流失 已流失 沉睡客户 休眠客户 D D级 D类 D级客户 churned dormant inactive",
  ),
  choice("prospect", "未成交", "No purchase yet", "未成交客户 潜在客户 潜客 准客户 意向客户 prospects"),
  choice("new", "新客户", "New", "新客 新增客户 新 new_customer"),
];

export const jobRoleChoices: readonly DictionaryEntry[] = [
  choice(
    "decision-maker",
    "决策者",
    "Decision maker",
    "决策人 老板 总经理 法人 董事长 负责人 拍板人 owner ceo",
  ),
  choice("influencer", "影响者", "Influencer", "影响人 关键人 推荐人"),
  choice("buyer", "采购", "Purchasing", "采购员 采购经理 采购部 采购负责人 purchaser buyer procurement"),
  choice("technician", "技术", "Technical", "技术员 工程师 技术负责人 技术经理 engineer it"),
  choice("user", "使用者", "User", "使用人 用户 终端用户 使用部门 end_user"),
  choice("finance", "财务", "Finance", "财务经理 会计 出纳 财务部 accountant"),
  choice("other", "其他", "Other", "其它 others"),
];

export const consentChoices: readonly DictionaryEntry[] = [
  choice("written", "已同意(书面)", "Agreed in writing", "书面同意 书面 已签署 written"),
  choice("online", "已同意(线上)", "Agreed online", "线上同意 线上 已勾选 online"),
  choice("spoken", "已同意(口头)", "Agreed orally", "口头同意 口头 已同意 同意 agreed yes verbal"),
  choice("public", "名片/公开渠道", "Card or public source", "名片 公开渠道 公开信息 business_card public"),
  choice("not-asked", "未征求", "Not asked", "未询问 未同意 未获取 不清楚 unknown not_obtained"),
  choice(
    "withdrawn",
    "已撤回",
    "Withdrawn",
    "撤回 拒绝 已拒绝 不同意 退订 refused opt_out declined 撤回同意 已撤销 撤销同意",
  ),
];

export const projectStatusChoices: readonly DictionaryEntry[] = [
  choice("not-started", "未立项", "Not started", "未启动 待立项 none"),
  choice("planning", "方案阶段", "Planning", "方案 方案中 方案设计 立项 proposal"),
  choice("tendering", "招投标", "Tendering", "投标 招标 投标中 bidding"),
  choice("running", "实施中", "Running", "实施 执行中 进行中 施工中 交付中 in_progress"),
  choice("accepted", "已验收", "Accepted", "验收 验收完成 已完成 完工 completed"),
  choice("maintenance", "维保中", "Maintenance", "维保 质保 质保期 运维 support"),
  choice("terminated", "已终止", "Terminated", "终止 取消 已取消 中止 cancelled"),
];
