import { registerEnumType } from 'type-graphql';

type EnumOf<Member extends string> = { readonly [Name in Member]: Name };
type Words<Member extends string> = { readonly [Name in Member]: string };

/** Makes a graph enum of a vocabulary of the release. Members are their own values; each is explained in words. */
export function declareEnum<Member extends string>(
  name: string,
  members: readonly Member[],
  description: string,
  words: Words<Member>,
): EnumOf<Member> {
  const declared = Object.fromEntries(members.map((member) => [member, member])) as EnumOf<Member>;
  const described = Object.entries<string>(words).map(([member, text]) => [member, { description: text }]);
  registerEnumType(declared, { name, description, valuesConfig: Object.fromEntries(described) });
  return declared;
}
