/** One condition of a plan by itself, so that a conflict can be named by those that take part in it. */
export type Condition =
  | { readonly kind: 'budget'; readonly most: number }
  | { readonly kind: 'programme-budget'; readonly programme: string; readonly most: number }
  | { readonly kind: 'year-budget'; readonly year: number; readonly most: number }
  | { readonly kind: 'group-least'; readonly by: string; readonly value: string; readonly least: number }
  | { readonly kind: 'group-most'; readonly by: string; readonly value: string; readonly most: number }
  | { readonly kind: 'must-have'; readonly id: string }
  | { readonly kind: 'must-not'; readonly id: string }
  /** The candidates of several programmes that would pay for the same thing at the same place. */
  | { readonly kind: 'paid-once'; readonly place: string; readonly thing: string }
  | { readonly kind: 'prerequisite'; readonly id: string; readonly needs: string };
