/** Compound surnames (复姓) in use. */
export const compoundSurnames: readonly string[] =
  "欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 公户 公玉 公仪 梁丘 公仲 公上 公门 公山 公坚 左丘 公伯 西门 公祖 第五 公乘 贯丘 公皙 南荣 东里 东宫 仲长 子书 子桑 即墨 达奚 褚师 阿史那 爱新觉罗 完颜 纳兰 那拉 富察 叶赫 钮祜禄 哥舒 侯莫陈 尔朱 贺兰 贺若 斛律 屈突 屠岸 相里 胥门 第二 东门 欧侯 张简 范姜 陆费 歐陽 諸葛 司馬 上官 尉遲".split(
    " ",
  );

/** The hundred commonest surnames (85 % of people), the commonest first. */
const commonest =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";

const others =
  "常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由郦贝桓滑酆倚双莘乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公言福百家姓岱邴暨阎佘佴伯赏墨哈谯笪年爱佟第五牧山芝拉红水过邗揣折逄郇亚仉督覃化麴鲧肇呙占母朵尕旦斗弓茆邰代柒丘";

const traditional = "張劉陳楊黃趙吳孫馬羅鄭許韓馮鄧曾蕭蔣葉蘇呂鍾譚陸範賈韋鄒閆龍賀顧龔萬錢嚴覃湯";

const simple = new Set([...commonest, ...others, ...traditional]);
const common = new Set(commonest);
const compound = new Set(compoundSurnames);
const longest = 4;

/** The surname a text of Han characters begins with, a compound one if there is one; undefined if none is known. */
export function surnameAtStart(text: string): string | undefined {
  for (let length = Math.min(longest, text.length - 1); length >= 2; length--) {
    const head = text.slice(0, length);
    if (compound.has(head)) return head;
  }
  const first = text.charAt(0);
  return simple.has(first) ? first : undefined;
}

/** True for one of the hundred commonest surnames, or a compound one: strong evidence of a person's name. */
export function isCommonSurname(surname: string): boolean {
  return common.has(surname) || compound.has(surname);
}
