/** Countries as Chinese sheets name them, alone or before a city abroad (日本东京, 德国慕尼黑). */
const countries =
  "美国 加拿大 墨西哥 巴西 阿根廷 智利 秘鲁 哥伦比亚 委内瑞拉 古巴 巴拿马 英国 法国 德国 意大利 西班牙 葡萄牙 荷兰 比利时 卢森堡 瑞士 奥地利 瑞典 挪威 丹麦 芬兰 冰岛 爱尔兰 波兰 捷克 斯洛伐克 匈牙利 罗马尼亚 保加利亚 希腊 塞尔维亚 克罗地亚 乌克兰 白俄罗斯 俄罗斯 土耳其 日本 韩国 朝鲜 蒙古国 新加坡 马来西亚 印度尼西亚 印尼 泰国 越南 菲律宾 缅甸 老挝 柬埔寨 文莱 印度 巴基斯坦 孟加拉 斯里兰卡 尼泊尔 哈萨克斯坦 乌兹别克斯坦 吉尔吉斯斯坦 伊朗 伊拉克 以色列 约旦 沙特 阿联酋 迪拜 卡塔尔 科威特 阿曼 埃及 南非 尼日利亚 肯尼亚 埃塞俄比亚 坦桑尼亚 加纳 摩洛哥 阿尔及利亚 安哥拉 澳大利亚 澳洲 新西兰 欧洲 北美 南美 东南亚 中东 非洲 欧盟".split(
    " ",
  );

/** True for a text that begins with a country or a continent other than China. */
export function beginsAbroad(text: string): boolean {
  return countries.some((country) => text.startsWith(country));
}
