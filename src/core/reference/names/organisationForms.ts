/**
 * What an organisation is, as written at the end of its name; the longest first, so that the first that fits is
 * the right one. `branch`: a part of another organisation, never merged with it unasked.
 */
interface OrganisationForm {
  readonly text: string;
  readonly branch: boolean;
}

const forms =
  "集团股份有限公司 集团有限责任公司 股份有限责任公司 特殊普通合伙企业 (特殊普通合伙) (有限合伙) (普通合伙) 合伙企业(有限合伙) 集团有限公司 股份有限公司 有限责任公司 股份合作公司 专业合作联社 农民专业合作社 个人独资企业 个体工商户 律师事务所 会计师事务所 专业合作社 集团总公司 股份合作社 合伙企业 有限公司 集团公司 控股公司 总公司 事务所 合作社 研究院 研究所 设计院 研究中心 服务中心 技术中心 服务部 服务站 经营部 门市部 批发部 零售部 营业部 营销部 销售部 采购部 工程部 项目部 加工厂 制造厂 工作室 工作站 俱乐部 百货店 便利店 专卖店 旗舰店 体验店 药店 商店 商行 商场 商贸行 超市 酒店 饭店 宾馆 旅馆 餐厅 酒楼 茶楼 银行 信用社 医院 诊所 门诊部 卫生院 卫生室 学校 大学 学院 中学 小学 幼儿园 培训中心 协会 学会 商会 联合会 基金会 委员会 管理局 管理处 政府 农场 林场 牧场 养殖场 种植园 果园 苗圃 车行 花店 书店 网吧 影院 剧院 公司 集团 中心 工厂 作坊 厂 店 行 社 部 站 院 局 所 馆 场 坊 庄 铺 阁 园";
const branchForms =
  "分公司 子公司 办事处 联络处 代表处 分店 分行 支行 分厂 分社 分部 分院 分校 分所 分局 营业厅 营业所 直营店 加盟店";

/** Every form, the longest first; brackets are half width as after folding. */
export const organisationForms: readonly OrganisationForm[] = [
  ...branchForms.split(" ").map((text) => ({ text, branch: true })),
  ...forms.split(" ").map((text) => ({ text, branch: false })),
].sort((a, b) => b.text.length - a.text.length);

/** English forms, in lower case, with their punctuation optional. */
export const englishForm =
  /[\s,.]*\b(?:(?:private|pvt\.?|public)\s+)?(?:co\.?,?\s*ltd\.?|company\s+limited|co\.?\s+limited|inc(?:orporated)?\.?|corp(?:oration)?\.?|limited|ltd\.?|l\.?l\.?c\.?|l\.?l\.?p\.?|plc\.?|gmbh|s\.?a\.?|b\.?v\.?|pte\.?\s*ltd\.?|group|holdings?|company|co\.?)\s*$/;

const byLast = new Map<string, OrganisationForm[]>();
for (const form of organisationForms) {
  const last = form.text.slice(-1);
  const same = byLast.get(last);
  if (same) same.push(form);
  else byLast.set(last, [form]);
}

/** The organisation form a folded name ends with; undefined when it ends with none or is nothing else. */
export function organisationFormOf(name: string): OrganisationForm | undefined {
  const candidates = byLast.get(name.slice(-1)) ?? [];
  return candidates.find((form) => form.text.length < name.length && name.endsWith(form.text));
}
