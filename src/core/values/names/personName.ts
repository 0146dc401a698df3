import { isCommonSurname, surnameAtStart } from "../../reference/names/surnames";
import { tidyText, toSimplified } from "../text/foldText";
import { looksLikeCompany } from "./companyName";

/** A person as a sheet names one: 张伟, 张经理, 王女士, Tom Smith. */
interface PersonName {
  /** Without title: "张伟", "张" of "张经理". */
  readonly name: string;
  /** Chinese surname, undefined for a foreign name. */
  readonly surname?: string;
  /** 经理, 总, 女士 …; undefined when none is written. */
  readonly title?: string;
}

const titles =
  "董事长|总经理|副总经理|副总|总监|总裁|经理|主任|主管|主席|院长|校长|园长|厂长|店长|站长|所长|局长|处长|科长|部长|组长|队长|会长|秘书长|秘书|助理|会计|出纳|采购|销售|客服|工程师|设计师|律师|医生|大夫|护士|教授|博士|老师|师傅|老板娘|老板|女士|先生|小姐|太太|同志|美女|帅哥|哥|姐|总|董|工|队|生|姨|叔|老";
const chineseTitle = new RegExp(`^(\\p{Script=Han}{1,4}?)\\s*[(]?\\s*(${titles})\\s*[)]?$`, "u");
/** A title of one character before a name is a surname more often: 董志全. */
const titleBefore = new RegExp(
  `^(?:${titles
    .split("|")
    .filter((title) => title.length > 1)
    .join("|")})\\s*[:]?\\s*(\\p{Script=Han}{2,4})$`,
  "u",
);
const englishTitle = /^(?:mr|mrs|ms|miss|dr|prof|sir|madam)\.?\s+/i;
const nickname = /^(?:小|老|阿)\p{Script=Han}$/u;
const han = /^\p{Script=Han}+$/u;
/** 买买提·吐尔逊: given name and father's name with a dot between. */
const withDot = /^\p{Script=Han}{2,7}(?:·\p{Script=Han}{2,7}){1,2}$/u;
const latin = /^[A-Za-z][A-Za-z'.-]*(?:\s+[A-Za-z][A-Za-z'.-]*){0,3}$/;
/** Written into contact columns, but nobody's name. */
const roles =
  /^(?:前台|总机|财务部?|采购部?|销售部?|人事部?|行政部?|办公室|客服|业务部|技术部|仓库|门卫|法人|负责人|联系人|本人)$/;

/** The name and title of a person, undefined when the text can be no person's name. */
export function personNameOf(text: string): PersonName | undefined {
  const tidy = tidyText(text)
    .replace(/\([^()]*\)$/, (note) => (new RegExp(titles).test(note) ? note : ""))
    .trim();
  if (tidy === "" || roles.test(tidy)) return undefined;
  return chinesePerson(tidy.replaceAll(" ", "")) ?? latinPerson(tidy);
}

function chinesePerson(text: string): PersonName | undefined {
  if (withDot.test(text)) return { name: text };
  if (nickname.test(text)) return { name: text, surname: text.slice(1) };
  const bare = titleBefore.exec(text)?.[1];
  const titled = chineseTitle.exec(text);
  const surname = surnameAtStart(titled?.[1] ?? bare ?? text);
  if (titled?.[1] !== undefined && surname !== undefined && isTitled(titled[1], titled[2] ?? "")) {
    return { name: titled[1], surname, title: titled[2] ?? "" };
  }
  const name = bare ?? text;
  if (!han.test(name) || surname === undefined || !hasNameLength(name, surname)) return undefined;
  return { name, surname };
}

/**
 * 刘工 is an engineer Liu, 徐晨子总 a director, but 张伟工 or 王天生 is more likely a whole name: a title of one
 * character stands behind a surname or a name of three characters.
 */
function isTitled(name: string, title: string): boolean {
  return title.length > 1 || name.length === 3 || name === surnameAtStart(name);
}

/** A given name has one or two characters. */
function hasNameLength(name: string, surname: string): boolean {
  const given = name.length - surname.length;
  return given === 1 || given === 2 || (given === 3 && surname.length === 1 && isDoubleSurname(name));
}

/** 张李小梅: a married woman's or a double surname. */
function isDoubleSurname(name: string): boolean {
  return isCommonSurname(name.charAt(0)) && isCommonSurname(name.charAt(1));
}

function latinPerson(text: string): PersonName | undefined {
  const bare = text.replace(englishTitle, "");
  return latin.test(bare) && bare.length <= 40 && !looksLikeCompany(bare) ? { name: bare } : undefined;
}

/** True for 2 to 4 Han characters that begin with a surname and end with no organisation form, or a surname and title. */
export function looksLikePerson(text: string): boolean {
  const tidy = toSimplified(
    tidyText(text)
      .replaceAll(" ", "")
      .replace(/\([^()]*\)$/, ""),
  );
  if (withDot.test(tidy)) return true;
  if (!han.test(tidy) || tidy.length > 6 || looksLikeCompany(tidy)) return false;
  return chinesePerson(tidy) !== undefined;
}
