/** Compound surnames (复姓) in use. */
export const compoundSurnames: readonly string[] =
  "欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 公户 公玉 公仪 梁丘 公仲 公上 公门 公山 公坚 左丘 公伯 西门 公祖 第五 公乘 贯丘 公皙 南荣 东里 东宫 仲长 子书 子桑 即墨 达奚 褚师 阿史那 爱新觉罗 完颜 纳兰 那拉 富察 叶赫 钮祜禄 哥舒 侯莫陈 尔朱 贺兰 贺若 斛律 屈突 屠岸 相里 胥门 第二 东门 欧侯 张简 范姜 陆费 歐陽 諸葛 司馬 上官 尉遲".split(
    " ",
  );

/** The commonest surnames, some 85 % of people, the commonest first. */
const commonest =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文肖韦付闫陶向樊";

const others =
  "褚卫尤施严华戚喻柏水窦章云葛奚郎鲁昌苗凤花俞柳酆鲍费廉岑倪滕殷毕邬安乐时皮卞齐伍元卜平和穆湛祁禹狄米贝明臧计伏成谈茅庞纪舒屈项祝阮蓝闵席季麻强路娄危童颜梅盛刁骆凌霍虞支柯昝管莫经房裘缪干解应宗宣贲郁单杭洪包诸左吉钮嵇邢滑裴荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井富巫乌焦巴弓牧隗山谷车宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖符景詹束幸司韶郜蓟薄印宿怀蒲邰从鄂索咸籍卓蔺屠蒙池阴鬱胥能苍双闻莘党翟贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿充慕连茹习宦艾鱼容古慎戈庾终暨居衡步都耿满弘匡国寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公覃岳兰涂牟阳芦麦佟苟隋商丛佘苑迟邝官南原栗楚鄢谌粟冼楼盘位仝区海帅豆朴练漆卿晋初门敬来普鹿邸辜阿母亓修赫况鲜诺战玉银亢哈宾呼揭但尉冶斯衣智尧闭由倚福姓岱佴伯赏墨谯笪年爱五芝拉过邗揣折郇亚仉督化麴鲧肇呙占朵尕旦斗茆丘代檀蹇信展植奉达隽操玄禤綦";

const traditional = "張劉陳楊黃趙吳孫馬羅鄭許韓馮鄧曾蕭蔣葉蘇呂鍾譚陸範賈韋鄒閆閻龍賀顧龔萬錢嚴覃湯賴盧戴";

const simple = new Set([...commonest, ...others, ...traditional]);
const common = new Set(commonest);
const compound = new Set(compoundSurnames);
const longest = 4;

/** The surname a text of Han characters begins with, a compound one if there is one; undefined if none is known. */
export function surnameAtStart(text: string): string | undefined {
  for (let length = Math.min(longest, text.length); length >= 2; length--) {
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
