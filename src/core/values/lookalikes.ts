/**
 * Characters that people, scanners and keyboards of shapes take for one another (tables of 形近字 as schools teach them),
 * each group without a blank.
 */
const groups =
  "己已巳 戊戌戍成咸 未末木本术 土士工王 干千于平 天夫无元 日曰目 大太犬 人入八 刀力刁 九丸 几儿 万方 广厂户 午牛生年 甲申由田电中 今令含合会 " +
  "勿匆 友反发返 卡卞 允充 享亨京 拆折析 侯候 贷货 贸贺 拨拔 徽微徵 幕慕暮墓 辨辩瓣辫 底低抵 根银跟很恨 快块决 晴睛清情请 蓝篮 稍销梢消俏 集焦售隻 " +
  "室宝定实 宣宜 官宫 客容 害宴 荣劳营 菜莱采 草单 崇祟 台合 古右石 名各 困因固团国图 圆园 间问闻同 开井升 代伐付什 休体 住往佳位 何伺 作昨 " +
  "使便 侍待特持得 没设投 池地 沽沾 治冶 注住 洒酒晒 活话 渴喝 湖潮 燥澡操 爪瓜 坏环怀 玉主 理埋 电由 直真 省者看 矢失 社杜 祝视 李季 村材 枝技 " +
  "极级及 柱住 样祥 核该 栽裁 桃挑 棵裸 楼搂 模摸 止正 此比北 毫亳 民良 永水 求来 文交父丈 史吏更 厅斤 厉历 厚原 县具 受爱授 变恋 另吕 司同 " +
  "哀衰 响晌 换唤 左在 差着 市布 师帅 幸辛 床庆 序库 废度 延廷 建健 彩采 性姓 悔海 惜借 愉偷 慎填 我找 战站 扎礼 抖科料 护沪 担坦 伴拌 柜拒 " +
  "拾抬 挂桂 挤济 捐损 据剧 援授 探深 接按 推谁准 提题 搭塔 播翻 收牧 攻功 效郊 敌故 数教 断继 新亲 施旅 早旱 昌冒 明朋 春泰 暂斩 期其 子孑 西酉 " +
  "金佥全 贝见 候侯 暑署 预须颈 传侍 支技 票漂 购构 召绍招 报服 出击 半伴 价介 耀跃 話詁 電雷 賣買 貨貸 業叢 介界";

const groupsOf = new Map<string, string[]>();
for (const group of groups.split(" "))
  for (const character of group) groupsOf.set(character, [...(groupsOf.get(character) ?? []), group]);

/** Whether two characters look much alike. */
export function lookAlike(one: string, other: string): boolean {
  return (groupsOf.get(one) ?? []).some((group) => group.includes(other));
}
