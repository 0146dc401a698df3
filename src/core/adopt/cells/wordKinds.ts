import { looksLikePerson } from "../../values/names/personName";
import { readRegion } from "../../values/places/readRegion";
import { valueIn } from "../../values/text/reading";

/** What words of closed lists look like in practice: stems, so that spellings of other companies match too. */
const stems = {
  industry:
    /(?:业|行业|制造|零售|批发|贸易|软件|互联网|信息技术|物流|餐饮|房产|地产|医疗|教育|农业|能源|环保|金融|电子|电力|机械|化工|食品|服装|传媒|物业|汽车|建筑|建材|科技|it)$|^(?:制造|it|软件|贸易|manufacturing|retail|technology|software|finance|financial services|healthcare|education|construction|energy|logistics|transportation|hospitality|real estate|agriculture|banking|insurance|consulting|telecommunications|automotive|media|wholesale|electronics|food.*|chemicals?|machinery|biotechnology|apparel|utilities|government|shipping|engineering|entertainment)$/i,
  source:
    /展会|介绍|官网|搜索|推广|社交|拓展|开发|陌拜|陌生|拜访|市场|活动|平台|招投?标|投标|伙伴|公海|网络|广告|百度|抖音|小红书|公众号|阿里|会议|转化|来电|老客|电销|地推|朋友圈|视频号|快手|美团|点评|淘宝|京东|拼多多|1688|熟人|亲戚|亲友|同学|邻居|路过|招牌|传单|扫楼|扫街|上门|口碑|推荐|^其他$|^(?:web(?:site)?|referral|trade ?show|exhibition|cold ?call|advertis\w+|partner|social.*|email.*|organic.*|paid.*|direct.*|word of mouth|seminar|event|phone inquiry|purchased list|offline.*|google.*|linkedin|campaign|existing customer|public relations|friend.*|neighbou?r.*|family.*|walk.?in.*|passing.*|saw .*|flyer.*|leaflet.*|yard sign.*|van.*|signage|recommend.*|word.of.mouth.*|instagram|facebook.*|tiktok|youtube|yelp|nextdoor|bing|houzz|checkatrade|yellow ?pages|newspaper.*|magazine.*|radio.*|agent|directory.*|other.*)$/i,
  channel:
    /电话|微信|邮件|邮箱|拜访|上门|登门|到店|下店|巡店|面谈|面对面|线上|视频|会议|短信|钉钉|QQ|吃饭|展会|走访|来访|到访|现场|座谈|传真|社交|网络|语音|^(?:call|phone|phone call|email|e-mail|meeting|visit|site visit|wechat|sms|text|video.*|zoom|teams|in person|chat|demo|lunch|dinner|online.*|task|note|linkedin.*|logged call|whatsapp|conference.*|letter|message)$/i,
  tags: /意向|长期|新客户|老客户|潜在|投诉|风险|敏感|合作客户|终端|经销|代理|散客|大客户|集团客户|政府|vip|重点|直客|渠道|企业客户|个人客户|(?:^|\s)(?:prospect|customer|partner|reseller|distributor|end user|wholesale|retail|vip|key account|new|returning)(?:$|\s)/i,
  tier: /^(?:[a-e][+-]?类?(?:客户)?|[a-es]级(?:客户)?|s|[一二三四五]级|[1-5]星?级?|\d?[★*]{1,5}|vip\d*|svip|核心(?:客户)?|重点(?:客户)?|重要(?:客户)?|普通(?:客户)?|一般(?:客户)?|潜力(?:客户)?|流失(?:客户)?|战略(?:客户)?|钻石.*|铂金.*|黄金.*|金牌.*|银牌.*|铜牌.*|白银.*|gold|silver|bronze|platinum|diamond|hot|warm|cold|high|medium|low|tier ?\d|key|strategic)$/i,
  customerStatus:
    /潜在|意向|谈判|成交|复购|暂停|流失|停用|无效|跟进|合作|签约|正常|冻结|在做|不做了|过期|到期|停卡|退卡|在读|结课|在籍|待激活|停产|停业|倒闭|关门|断断续续|常来|偶尔|没来|不来|去别家|休眠|沉睡|失联|黑名单|注销|^(?:active|inactive|lead|customer|prospect|qualified|unqualified|new|open|churned|working|nurturing|contacted|closed.*|subscriber|opportunity|evangelist|marketing.*|sales.*|current|former|paused|finished|enquiry|inquiry|dormant|lapsed|lost|on hold|retained|gone.*|quiet|archived|blacklisted|do not.*)$/i,
  handlingStatus:
    /^(?:待|已|未|处理|跟进|进行|完成|闭环|关闭|解决|回复|搁置|正在).{0,6}$|^(?:open|closed|completed?|in progress|pending|done|resolved|not started|waiting.*|deferred|scheduled|held|planned|not held|cancell?ed)$/i,
  dealType:
    /^(?:购买|购卡|办卡|开卡|续卡|退卡|[购买](?:疗程|课|次卡)|充值|储值|消费|消耗|[耗划](?:卡|次|课)|采购|退货|退款|换货|预付款?|销售|订单|新购|续费|增购|首购|复购|正常|赠送|定金|尾款|全款|进度款|回款|收款|销售出库|销售退货|退换货|新签|续签|借用|样品|零售|批发|买|退)$|^(?:sale|purchase|return|refund|exchange|new business|existing business.*|renewal|upgrade|order|invoice|credit note|deposit|payment|subscription|add-?on|fee|credit|charge|debit|adjustment|write-?off|hire|rental|赠送|样品|补货|送货|自提)$/i,
  orderStatus:
    /^(?:待|已|未|部分|全部|正在).{1,5}$|退款|完成|取消|发货|签收|支付|付款|执行|交付|关闭|^(?:paid|unpaid|shipped|delivered|completed?|cancell?ed|pending|processing|refunded|fulfilled|unfulfilled|open|closed.*|partially.*|draft|confirmed|invoiced|prospecting|negotiation.*|proposal.*|qualification|on hold|voided)$/i,
  paymentMethod:
    /电汇|支票|信用卡|银行|转账|承兑|汇票|信用证|支付宝|微信|现金|现款|月结|赊|记账|扣卡|会员卡|储值|余额|刷脸|扫码|云闪付|对公|刷卡|汇款|网银|账期|款到|预付|货到|刷银|轉帳|轉賬|匯款|支付寶|現金|月結|信用卡|^(?:wire.*|bank.*|check|cheque|credit ?card|cash|paypal|visa|mastercard|amex|stripe|net ?\d+|ach|t\/t|l\/c|transfer|debit.*|alipay|wechat pay|letter of credit|direct debit|standing order|bacs|chaps|sepa|zelle|venmo|square|klarna|gocardless|upi|neft|rtgs|card|credit|paynow|fps|payme|octopus|giro|apple ?pay|google ?pay|eft.*|eftpos|bpay|osko|afterpay|pos|on account|account|invoice)$/i,
  deliveryMethod:
    /快递|自提|物流|送货|海运|空运|陆运|电子|交付|上门|专线|顺丰|德邦|圆通|中通|邮政|ems|配送|邮寄|货运|汽运|^(?:express|courier|pick ?up|sea.*|air.*|ground|standard.*|first class|second class|same day|freight|truck|dhl|fedex|ups|usps|digital.*|email|on-?site.*|download|overnight|self.*|local.*)$/i,
  currency:
    /^(?:cny|rmb|cnh|usd|us\$|eur|hkd|hk\$|jpy|gbp|sgd|s\$|aud|nzd|cad|chf|sek|nok|dkk|twd|ntd?|mop|krw|myr|rm|thb|vnd|idr|php|inr|aed|rub|zar|brl|mxn|人民币|美元|欧元|港币|日元|英镑|新币|台币|澳元|加元|元)$/i,
  jobTitle:
    /(?:经理|总监|主任|工程师|董事长?|主管|会计|助理|秘书|厂长|部长|科长|处长|采购员?|总裁|总经理|店长|老板|负责人|专员|财务|技术员?|出纳|院长|校长|书记|副总|总工|业务员|法人|股东|决策者|影响者|使用者)$|\b(?:manager|director|ceo|cto|cfo|coo|vp|vice president|president|engineer|officer|head|buyer|owner|founder|executive|specialist|assistant|analyst|coordinator|supervisor|partner|chairman|lead|consultant|administrator)\b/i,
  feedback:
    /满意|需求|价格|偏高|审批|意向|续约|投诉|考虑|认可|暂无|希望|要求|竞品|不需要|再联系|已确认|interested|not interested|price|satisfied|callback|no answer/i,
} as const;
export type WordKind = keyof typeof stems;

const longestWord = 30;

/** Whether a text reads like a choice of this closed list. */
export function detectWords(kind: WordKind, text: string): boolean {
  return text.length > 0 && text.length <= longestWord && stems[kind].test(text);
}

/** What Chinese organisations end in; only the legal form tells one anywhere. */
const chineseCompany =
  /(?:公司|有限合伙\)?|集团|厂|商店|[^\d]店|中心|医院|学校|大学|学院|中学|小学|幼儿园|[^\d结布]局|商行|经营部|门市部?|批发部|合作社|事务所|研究[院所]|银行|酒店|宾馆|饭店|工作室|协会|超市|商贸|商城|分公司|办事处|委员会|俱乐部|设计院|服务部|加工部|养殖场|农场|器材部|药房|药店|诊所|门诊部?|卫生[院室所]|卫生服务站|医养院|疗养院|护理院|养老院|敬老院|食堂|餐厅|酒楼|茶楼|饭馆|面馆|卤味)(?:[(（].{1,12}[)）])?$|有限(?:责任)?公司/;
/** What names in Latin letters end in: English words, and the legal forms met most. */
const latinEnding =
  /inc|llc|ltd|limited|corp|corporation|gmbh|co|company|group|plc|s\.?a|ag|b\.?v|pty|kk|holdings?|technologies|solutions|industries|enterprises|partners|associates|systems|international|bank|university|hospital|foundation|labs?|studios?|services|trading|logistics|consulting/;
/** Legal forms of Europe and its former colonies: S.r.l., KG, Oy, sp. z o.o., Sdn Bhd. */
const otherLegalForm =
  /s\.?r\.?l|s\.?p\.?a|s\.?n\.?c|sarl|s\.?a\.?s|v\.?o\.?f|n\.?v|kg|kgaa|ohg|gbr|mbh|e\.k|ug|aps|a\/s|oyj?|ab|sp\.? ?z ?o\.? ?o|kft|zrt|d\.?o\.?o|s\.?r\.?o|lda|ltda|sdn\.? bhd|pte/;

/** The ending, or somewhere the legal form, of an organisation's name. */
export const companyWords = new RegExp(
  `${chineseCompany.source}|\\b(?:${latinEnding.source}|${otherLegalForm.source})\\b\\.?,?$`,
  "i",
);

/** What a place of business is called and nobody is: Winton Deli, Mullen's on Clark, Abbott Bros Wines. */
export const businessWords =
  /^the\s|['’]s\b|\b(?:bros\.?|brothers|(?:and|&) (?:sons?|co)|restaurant|cafe|café|coffee|deli|delicatessen|grill|bistro|brasserie|bar|pub|tavern|pizza|pizzeria|sushi|kitchen|diner|bakery|bakers|butchers?|fishmongers?|grocers?|greengrocers?|florists?|flowers|hotel|motel|inn|shop|stores?|newsagents?|market|mart|salon|spa|clinic|pharmacy|surgery|dental|center|centre|church|school|academy|house|garden|gardens|nursery|nurseries|farm|foods|wines|spirits|gifts|cards|books|toys|pets?|motors|garage|tyres|plumbing|electrical|builders|supplies|wholesale|catering|cuisine)\b/i;

/** So too where a figure or a place stands in it: 42nd Street Diner, Mullen's on Clark. */
export const premisesWords = new RegExp(`${businessWords.source}|\\d|\\s(?:at|on|of)\\s`, "i");

/** First Last, José García, Ludwig van Beethoven, HERIBERTO DA SILVA: letters of any language written in Latin ones. */
const latinName =
  /^(?:(?:[Mm]r|[Mm]s|[Mm]rs|[Mm]iss|[Dd]r)\.?\s+)?[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž'’-]+(?:\s+[A-ZÀ-ÖØ-Þ]\.?)?(?:(?:\s+(?:da|das|de|del|den|der|di|do|dos|la|van|von))*\s+[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž'’-]+){1,2}$/;
const notNames =
  /^(?:经理$|主任$|支付|季度|单位|石油|金属|水泥|方案|其他|高级|全部|时间|金额|方式|完成|安装|和谐|成交|关闭|应收|应付|广告|向上|满意|常规|严重|计划|简单|单独|时效|费用|管理|金融|房产|建筑|农业|能源|安全|华东|华南|华北|华中|南京|南昌|南宁|武汉|成都|石家庄|常州|温州|包头|江苏|江西|云南|安徽|宁波|宁夏|金华|康复|明天|游戏|商务|商场|原价|原料|路由|车间|白银|黄金|钟表)/;

/** Mr. Chan Tai Man 陳大文: one person's name in both of his languages. */
const inBothScripts = /^([A-Za-z][A-Za-z .,'’-]+?)[\s(（/]*([\u4e00-\u9fff]{2,5})[)）]?$/;

/** A Chinese name of two to four characters, a surname with a title, or "First Last". */
export function isPersonLike(text: string): boolean {
  const twice = inBothScripts.exec(text);
  if (twice !== null) return [twice[1], twice[2]].every((half) => isPersonLike(half?.trim() ?? ""));
  if (latinName.test(text)) return !companyWords.test(text) && !detectWords("jobTitle", text);
  if (notNames.test(text) || companyWords.test(text)) return false;
  return looksLikePerson(text) && (!/[省市区县镇业]$/.test(text) || text.length === 2);
}

const macroRegion = /^(?:华[东南西北中]|东北|西[南北]|长三角|珠三角|港澳台)(?:大?区|地区)?$/;
const longestRegion = 24;

/** A province, city or county, alone or one after the other; an address with a house number is none. */
export function isRegionLike(text: string): boolean {
  if (text.length > longestRegion || !/^[\u4e00-\u9fff/\s-]+$/.test(text)) return false;
  if (macroRegion.test(text)) return true;
  const read = readRegion(text);
  const region = read.reading === "ambiguous" ? read.candidates[0] : valueIn(read);
  return region !== undefined && region.rest === "";
}
