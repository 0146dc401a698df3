/** Forms of sole traders, whose names are registered in one county at most: in the next there is another of the name. */
export const traderForms = `
  商店 专卖店 便利店 门店 门市 门市部 综合门市 经营部 批发部 经销部 经销处 服务部 营业部 销售部 供应部 商行 贸易行 商号 商社
  店 行 部 坊 馆 铺 庄 社 站 场 园 工作室 诊所 门诊部
`;

/** Legal and business forms that close a name, any order; the longest wins. */
export const organisationForms = `${traderForms}
  集团股份有限责任公司 集团股份有限公司 集团有限责任公司 股份有限责任公司 股份有限公司 有限责任公司 集团有限公司 控股有限公司
  股份公司 集团总公司 集团公司 控股公司 有限公司 总公司 公司 股份有限 责任有限公司 有限责任 责任公司
  有限责任公 有限公 股份有限公 股份有公司 有限司 有責公司 有责公司 限公司 有限责公司 股份限公司
  有限司公 有公限司 限有公司 股份有限司公 股份有公限司 股份限有公司 股有份限公司 份股有限公司 有限责任司公 有限责公任司 有限任责公司
  合伙企业 有限合伙企业 普通合伙企业 合伙 个人独资企业 独资企业 农民专业合作社 专业合作社 合作社 合作联社 联合社
  联社 供销社 信用社 工厂 总厂 分厂 制造厂 加工厂 厂
  贸易商行 院 所 室 局
  中心 服务中心 贸易中心 研究中心 事务所 律师事务所 会计师事务所 税务师事务所 研究院 研究所 设计院 设计所
  学校 学院 大学 医院 协会 学会 商会 基金会 俱乐部 委员会 联合会 管理局 银行
  业主委员会 业委会 业主大会 业主立案法团
`;

/** Endings that say company without being a registered form. */
export const informalForms =
  "集团 股份 有限 企业 控股 有限集团 淘宝店 天猫店 京东店 拼多多店 微店 网店 官方店";

/** What a bracket holds when it is a form or says nothing. */
export const bracketForms = `
  集团 控股 股份 有限合伙 普通合伙 特殊普通合伙 合伙 个人独资 个体 个体工商户 有限 有限公司 总部 总公司 中国 总店 总厂 本部 本店
  总院 本院 总校 淘宝店 天猫店 京东店 拼多多店 微店 网店 官方店
`;

/** What closes a bracket that says which of several places of a customer it is: （二店）, （成都万达店）, （滨江站）. */
export const bracketBranches = "店 站 馆 院 校 部 厅 点 仓 园 厂";

/** Forms within a name that its branch may follow: 招商银行武汉东湖支行. */
export const headOfficeForms = `
  公司 集团 银行 信用社 合作社 医院 诊所 大学 学院 学校 中学 小学 幼儿园 酒店 宾馆 超市 商场 研究院 设计院 事务所
`;

/** What closes the name of one shop of several and says no more than that. */
export const branchShops = "店 分店 门店 直营店 加盟店";

/** Endings that make a name a branch of the company before it. */
export const branchForms = `
  分公司 办事处 分店 分行 支行 分部 分厂 分院 分校 分所 分社 分号 分局 支公司 代表处 联络处 营业部 营业厅 事业部 门店
  一店 二店 三店 四店 五店 六店 七店 八店 九店 十店 一分店 二分店 三分店 四分店 五分店
  旗舰店 直营店 加盟店 专卖店 专柜 服务站 项目部 营销中心 销售处 经营处 第一分 分中心 支局 支队
  院区 东院区 西院区 南院区 北院区 新院区 老院区 东院 西院 南院 北院 新院 老院
  校区 东校区 西校区 南校区 北校区 新校区 老校区 厂区 新厂区 老厂区
`;

/** What closes the name of a place a firm works at, behind its registered form; one as the firm calls it stands before. */
export const siteForms = `
  分拨中心 配送中心 物流中心 转运中心 中转中心 仓储中心 集散中心 分拣中心 中转站 转运站 客运站 货运站 加油站 加气站 充电站 维修站 收购站
  生产基地 养殖基地 种植基地 基地 车间 仓库 仓 店 网点 站点
`;

/** Places of which a firm has one, wherever it is, or none at all: they say what is there, not where. */
export const unplacedSites =
  "抖音店 快手店 小红书店 唯品会店 苏宁店 线上店 线下店 实体店 体验店 成品仓库 原料仓库 成品仓 原料仓 中心仓 总仓";

/** Suffixes of other scripts that mean a company. */
export const otherForms = `
  株式会社 有限会社 合同会社 株 有
`;
