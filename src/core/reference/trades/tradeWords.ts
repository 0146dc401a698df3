/**
 * Words of trades that are no section of GB/T 4754 but that people write into 行业 all the same: 汽车, 光伏, Pharma.
 * Which section they mean is often open (汽车 is made and sold), that they name a trade is not.
 */
const chinese =
  "汽车 汽配 医药 药品 医疗器械 生物 生物医药 食品 饮料 酒水 茶叶 烟草 家具 家居 家电 建材 陶瓷 玻璃 水泥 光伏 风电 储能 锂电 电池 半导体 芯片 集成电路 光电 显示 照明 灯具 钢铁 冶金 有色 金属 铝业 航空 航天 船舶 造船 轨道交通 铁路 港口 纺织 服装 服饰 鞋 箱包 皮革 珠宝 首饰 钟表 眼镜 玩具 母婴 美妆 化妆品 日化 个护 消费品 快消 百货 礼品 文具 办公 旅游 旅行 民宿 会务 跨境 进口 出口 外贸 直播 新媒体 自媒体 动漫 电竞 电影 音乐 艺术 出版 印刷 包装 造纸 塑料 橡胶 化工 石油 石化 煤炭 矿业 天然气 环保 水处理 园林 绿化 安防 消防 智能 机器人 无人机 物联网 区块链 通讯 电子 电器 电气 仪器 仪表 设备 机械 模具 五金 轴承 阀门 管道 泵 电梯 暖通 空调 净水 宠物 健身 美容 美发 家政 婚庆 养老 康复 口腔 齿科 眼科 中医 体检 幼教 早教 留学 考试 职业教育 军工 国防 政务 事业单位 公益 社区 农资 种子 饲料 肥料 粮油 果蔬 生鲜 冷链 花卉 渔具 体育用品 乐器 房产 装饰 幕墙 门窗 钢结构 测绘 检测 认证 咨询 律师 会计 人力 劳务 猎头 保安 保洁 印染 典当 拍卖 租车 二手车 充电桩 机床 医美 数码 酒类 再生".split(
    " ",
  );
const english =
  /\b(?:food|beverages?|pharma\w*|bio\w*|medical|automotive|auto parts|motors?|non-?profit|ngo|charity|textiles?|apparel|fashion|garments?|saas|fintech|edtech|proptech|aero\w*|aviation|defen[cs]e|professional services|business services|restaurants?|travel|tourism|leisure|sports?|beauty|cosmetics|jewel\w*|furniture|home|household|consumer|fmcg|electronics?|electrical|semiconductors?|hardware|machinery|equipment|chemicals?|plastics?|metals?|steel|mining|oil|gas|petro\w*|solar|renewables?|environment\w*|water|waste|marine|ports?|rail\w*|courier|import|export|printing|packaging|paper|publishing|film|music|games?|gaming|events?|security|cleaning|recruitment|staffing|public sector|municipal|research|architecture|design|photography|pets?|veterinary|dental|fitness|wellness|robotics|ai|iot|crypto|blockchain|telecoms?|grocer\w*|tech|cloud|caf[eé]s?|airlines?|law|legal|hr|marketing|pr|real estate|property|catering|bak\w+|brew\w+|fishery|fisheries|forestry)\b/i;

/** How Chinese words for trades end: 再生资源, 新材料, 信息产业; 企业 and 事业 are none. */
const endings =
  /\p{Script=Han}(?:(?<![企事毕行])业|产业|制造|加工|服务|贸易|钢贸|农贸|工贸|工程|技术|科技|材料|资源|处理|用品|制品|食品|器材|器械|电|能源|酒|茶|机床|数码|医美|文旅|商超)(?:类|行业|领域)?$/u;

/** A word of two to five characters that ends in what is made, sold or done: 新茶饮, 气动元器, 种业. */
const made =
  /^\p{Script=Han}{1,5}[饮食药车船机器具材料品店厂院馆社网电油矿服装饰运修建农林牧渔养种媒影游旅娱教培医疗械软云险券赁询检测水气煤钢铁铜铝塑胶纸印瓷木竹革鞋灯表泵阀锁]$/u;
const noTrade = /^(?:样品|产品|商品|赠品|报表|附表|代表|成品|次品|名单|机器|看[表店]|[上下]?网)$/;

/** True for a text that names a trade. */
export function namesTrade(text: string): boolean {
  if (made.test(text) && !noTrade.test(text)) return true;
  return english.test(text) || endings.test(text) || chinese.some((word) => text.includes(word));
}
