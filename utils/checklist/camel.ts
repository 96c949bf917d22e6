type Camel<Id extends string> = Id extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Id;

/** Message names cannot hold a hyphen: «sells-here» is `sellsHere` in them. */
export function camel<Id extends string>(id: Id): Camel<Id> {
  return id.replace(/-(.)/g, (_whole, letter: string) => letter.toUpperCase()) as Camel<Id>;
}
