/**
 * 代账会计电话，福顺也是她管; 物业电话; "via managing agent": the number is somebody's who answers for others as well. Only what is
 * said of the number, or of one who has no other part in it: 代理商 may be what the customer himself is. Or several share it
 * and each pays for himself: 合租仓库, 各自结账.
 */
const agents =
  /(?:代[账帐]|记[账帐]|代理|中介|房东|物业|托管)(?:公司|会计|机构|管理处)?的?(?:电话|手机|号码|号|邮箱)|[合拼]租的?(?:仓|库|店|办公|场地|厂房)|[合共]用的?(?:仓|库房)|各自?结各?自?的?[账帐算]|各[付结]各的?|\b(?:buys|purchases|orders|answers) for (?:several|many|other|two|three|\d+)\b|\bfreelance (?:buyer|purchaser)\b|\b(?:managing|letting|leasing|block) agents?\b|\b(?:bookkeeper|accountant|agent|landlord|property manager|management company)(?:['’]?s|s['’])? (?:phone|number|line|mobile|e-?mail|answers|picks up)\b/i;

/** Does a note say that the customer is reached at the number or mailbox of one who answers for several? */
export const saysAgentsNumber = (note: string): boolean => agents.test(note);
