import { element } from "./element";
import type { PageLook, PageWords } from "./pageWords";

interface TitleBarActions {
  open(): void;
  save(): void;
  relook(look: PageLook): void;
}

/** File name, open, save, language and light or dark. */
export function titleBar(
  title: string,
  words: PageWords,
  look: PageLook,
  actions: TitleBarActions,
): HTMLElement {
  const button = (id: string, label: string, press: () => void) => {
    const made = element("button", { type: "button", id }, [label]);
    made.addEventListener("click", press);
    return made;
  };
  return element("header", { className: "bar" }, [
    element("h1", { title }, [title]),
    button("open", words.open, actions.open),
    button("save", words.save, actions.save),
    button("language", words.language, () =>
      actions.relook({ ...look, language: look.language === "zh-CN" ? "en-US" : "zh-CN" }),
    ),
    button("theme", look.dark ? words.light : words.dark, () =>
      actions.relook({ ...look, dark: !look.dark }),
    ),
  ]);
}
