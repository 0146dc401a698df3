import type { DictionaryEntry } from "../dictionaries";

/** One default choice; aliases are separated by blanks (an alias with a blank inside is written with "_"). */
export function choice(id: string, zh: string, en: string, aliases = ""): DictionaryEntry {
  const words = aliases.split(/\s+/).filter((word) => word !== "");
  return {
    id,
    label: { "zh-CN": zh, "en-US": en },
    aliases: words.map((word) => word.replaceAll("_", " ")),
  };
}
