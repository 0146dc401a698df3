/**
 * Characters that are taken for one another by the eye: what scans, hand-written slips and five-stroke typing confuse.
 * Groups of the look-alikes (形近字) taught in primary schools, of those that occur in names; characters that sound alike
 * too are known by their sound. A character may stand in several groups.
 */
const groups =
  "人入八 大太犬 天夭夫 千干于 土士 未末 日曰 己已巳 戊戌戍 几凡 厂广 王玉主 木本术 水永 丰半 云去 元无 牛午 今令 仓仑 " +
  "勺匀 句旬 石右 左在 兄史吏 申甲由田 西酉 北此 间问 阳阴 各名 冶治 江汇 沪泸 海梅 波坡 浪狼 法去 " +
  "泰秦奉 恒桓垣 德徳 茂荗 茶荼 菜莱 荣荧 莹莺 蓝篮 苑范 簿薄 扬杨 场扬 材村 枫疯 根恨很 银根 铜钢 钟种 钱线 铁跌 棉锦 镇填 " +
  "会合 吉告 宏宠 宇字 宜宣 宾滨 亨享 京亨 鸟乌 马鸟 龙尤 辰展 昊吴 昌晶 旺汪 凌陵 阵陈 河何 " +
  "佳住往 伟纬 伦沦 优忧 倩情 儒需 科料 秀秃 章童 竟竞 端瑞 瑶遥 环坏 珠株 琦椅 理埋 珊册 玖久 珍诊 班斑 璐路 盈盛 " +
  "相想 真直 矿扩 砂沙 研砚 硕顾 神伸 私和 组祖 绍昭 经径 结洁 绿录 维堆 准淮 综棕 缘绿 罗岁 美关 育盲 股肢 " +
  "臣巨 自白 丹舟 航般 艺芝 芬芳 苗笛 若苦 韭菲 萤营 裕浴 观现 财材 贝见 货贷 赛寨 车东 软较 轮论 载栽 " +
  "逸免 通痛 邦那 鄂鳄 钧钩 铭络 雅稚 雨两 颖颗 风凤 飞气 香杳 侯候 历厉 折拆 拔拨 微徽 即既 崇祟 卷券 " +
  "刺剌 粱梁 冼洗 壮状 孑子 宁宇 崖涯 庄压 弋戈 彤肜 徐除 恩思 戎戒 捷睫 旭旮 晋普 杰烈 桂佳 森淼 沐休 " +
  "潭谭 瀚翰 焦集 煌惶 熙照 特持 狮狲 甬角 眉盾 祥样 辛幸 兔免 师帅 华毕 通诵 信倍 技枝 电甩 网冈 隆降 昌冒 福幅 " +
  "利刹 顺顶 新亲 明朋 光先 国囯 城域 成咸 方万 正止 无天 金全 贸货 东乐 壹壶 酒洒 白百 泽择";

const kin = new Map<number, Set<number>>();
for (const group of groups.split(" "))
  for (const one of group) {
    const others = kin.get(one.charCodeAt(0)) ?? new Set();
    for (const other of group) others.add(other.charCodeAt(0));
    kin.set(one.charCodeAt(0), others);
  }

/** Do two characters look so alike that one is easily written for the other? */
export function looksAlike(a: number, b: number): boolean {
  return kin.get(a)?.has(b) ?? false;
}
