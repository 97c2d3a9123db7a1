/**
 * The shape of a tree of messages, without its words: every string may be any string, every function keeps
 * its parameters. A language typed with it cannot lack a message, carry one too many, or take other arguments.
 */
export type Translated<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Told
    ? (...given: Given) => Translated<Told>
    : { readonly [Key in keyof T]: Translated<T[Key]> };
