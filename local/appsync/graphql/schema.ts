import { buildASTSchema, concatAST, isScalarType, parse, type GraphQLSchema } from 'graphql';
import { awsDeclarations } from '../../../wiring/aws-declarations';
import { awsScalars } from '../scalars/aws-scalars';

/** The schema to execute: a deployed SDL with what AppSync declares, and with AppSync's scalars at work. */
export function executableSchema(sdl: string): GraphQLSchema {
  const schema = buildASTSchema(concatAST([awsDeclarations, parse(sdl)]));
  for (const [name, behaviour] of Object.entries(awsScalars)) {
    const type = schema.getType(name);
    if (isScalarType(type)) Object.assign(type, behaviour);
  }
  return schema;
}
