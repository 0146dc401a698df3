import { countGivenCharacters } from "../../reference/names/givenNames";
import { isCommonSurname } from "../../reference/names/surnames";
import { isTestName } from "../../values/names/companyName";
import { looksLikePerson, personNameOf } from "../../values/names/personName";

/** Surname, given name and title, with a blank or two. */
export const longestPersonal = 8;

/**
 * 田立有 has a given name's characters, 海底捞 and 徐福记 have not. Where brands are usual, nothing less than a common
 * surname and two such characters will do.
 */
export function isSurelyPersonal(name: string, brands: boolean): boolean {
  const person = personNameOf(name);
  const given = name.slice(person?.surname?.length ?? 1);
  if (brandEnding.test(name)) return false;
  if (person?.title !== undefined || name.includes("·")) return !brands;
  const telling = countGivenCharacters(given);
  return brands ? given.length === 2 && telling === 2 && isCommonSurname(name.charAt(0)) : telling > 0;
}

const brandEnding = /[记坊斋堂阁居楼府庄园村鸭鸡鱼面粉茶酒店号铺屋行社]$/;

/** 公安局, 敬老院: three characters, the first a surname, the last no part of a given name. */
const organisation = /\p{Script=Han}{2}[局院所站校馆社厂部署]$/u;
/** 强生（上海）, 华莱士（麓谷店）: behind a person's name stands a title, not a place or a shop. */
const bracketed = /[(（]([^()（）]*)[)）]$/;
const personalNote = /先生|女士|小姐|经理|老板|老师|总|个人|本人|自然人/;

/** 海尔 and 双汇 begin with surnames too, only with rare ones: of two characters the surname must be a common one. */
export function isPersonal(name: string): boolean {
  if (organisation.test(name)) return false;
  const note = bracketed.exec(name)?.[1];
  if (note !== undefined && !personalNote.test(note)) return false;
  if (name.includes("·") && organisationWord.test(name)) return false;
  if (name.length === 2 && !isCommonSurname(name.charAt(0))) return false;
  return name.length >= 2 && name.length <= longestPersonal && !isTestName(name) && looksLikePerson(name);
}

/** 万科·金域国际 has a dot in its name as some persons have. */
const organisationWord = /国际|广场|大厦|中心|公寓|花园|项目|营销|集团|[城府湾苑院馆店]$/;
