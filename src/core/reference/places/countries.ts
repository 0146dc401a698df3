/**
 * Countries as Chinese sheets name them, alone or before a city abroad (日本东京, 德国慕尼黑), by line one country each with
 * its other names and the English ones in small letters.
 */
const lines = `
美国,usa,us,u.s.,u.s.a.,united states,united states of america,america
加拿大,canada
墨西哥,mexico
巴西,brazil
阿根廷,argentina
智利,chile
秘鲁,peru
哥伦比亚,colombia
委内瑞拉,venezuela
古巴,cuba
巴拿马,panama
英国,uk,u.k.,united kingdom,great britain,england,scotland,wales,northern ireland
法国,france
德国,germany,deutschland
意大利,italy
西班牙,spain
葡萄牙,portugal
荷兰,netherlands,the netherlands,holland
比利时,belgium
卢森堡,luxembourg
瑞士,switzerland
奥地利,austria
瑞典,sweden
挪威,norway
丹麦,denmark
芬兰,finland
冰岛,iceland
爱尔兰,ireland
波兰,poland
捷克,czech republic,czechia
斯洛伐克,slovakia
匈牙利,hungary
罗马尼亚,romania
保加利亚,bulgaria
希腊,greece
塞尔维亚,serbia
克罗地亚,croatia
乌克兰,ukraine
白俄罗斯,belarus
俄罗斯,russia,russian federation
土耳其,turkey,türkiye
日本,japan
韩国,south korea,korea,republic of korea
朝鲜,north korea
蒙古国,mongolia
新加坡,singapore
马来西亚,malaysia
印度尼西亚,印尼,indonesia
泰国,thailand
越南,vietnam
菲律宾,philippines,the philippines
缅甸,myanmar
老挝,laos
柬埔寨,cambodia
文莱,brunei
印度,india
巴基斯坦,pakistan
孟加拉,bangladesh
斯里兰卡,sri lanka
尼泊尔,nepal
哈萨克斯坦,kazakhstan
乌兹别克斯坦,uzbekistan
吉尔吉斯斯坦,kyrgyzstan
伊朗,iran
伊拉克,iraq
以色列,israel
约旦,jordan
沙特,saudi arabia,ksa
阿联酋,迪拜,uae,u.a.e.,united arab emirates
卡塔尔,qatar
科威特,kuwait
阿曼,oman
埃及,egypt
南非,south africa
尼日利亚,nigeria
肯尼亚,kenya
埃塞俄比亚,ethiopia
坦桑尼亚,tanzania
加纳,ghana
摩洛哥,morocco
阿尔及利亚,algeria
安哥拉,angola
澳大利亚,澳洲,australia
新西兰,new zealand
`
  .trim()
  .split("\n")
  .map((line) => line.split(","));

const inChinese = (name: string): boolean => /^\p{Script=Han}/u.test(name);

/** Number of the country by each Chinese name, in the order in which 印度尼西亚 is met before 印度; and by each English one. */
const chinese = lines.flatMap((names, at) => names.filter(inChinese).map((name) => [name, at + 1] as const));
const english = new Map(lines.flatMap((names, at) => names.map((name) => [name, at + 1] as const)));

const continents = "欧洲 北美 南美 东南亚 中东 非洲 欧盟".split(" ");

/** True for a text that begins with a country or a continent other than China. */
export function beginsAbroad(text: string): boolean {
  return (
    chinese.some(([name]) => text.startsWith(name)) ||
    continents.some((continent) => text.startsWith(continent))
  );
}

/** Number of the country other than China that a place is in (日本东京, Japan, "Lyon, France"), 0 where it names none. */
export function countryAbroad(place: string): number {
  const text = place.trim();
  if (inChinese(text)) return chinese.find(([name]) => text.startsWith(name))?.[1] ?? 0;
  const last = text.slice(text.lastIndexOf(",") + 1);
  return english.get(last.trim().toLowerCase()) ?? 0;
}
