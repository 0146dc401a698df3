import { isHanCode } from "../../reference/characters/isHanCode";

/** Characters that a short name keeps of a 字号, and of whom one asks for, at least. */
const fewest = 2;

/** 顺发贺姐 for 顺发车业, where one asks for 贺姐; 红太振华 for 红太阳五金 of 韩振华: how a team tells its many 顺发 apart. */
export function isNamedByContact(beside: string, name: string, contact: string): boolean {
  if (contact === "" || !isHanCode(beside.charCodeAt(0))) return false;
  for (let at = fewest; at <= beside.length - fewest; at++)
    if (contact.includes(beside.slice(at)) && name.includes(beside.slice(0, at))) return true;
  return false;
}
