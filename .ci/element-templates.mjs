// Validates the element templates as Camunda Modeler does. Usage: node element-templates.mjs VALIDATOR_DIR
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';

const { validateAll } = createRequire(`${process.argv[2]}/`)('@bpmn-io/element-templates-validator');
const folder = new URL('../processes/.camunda/element-templates/', import.meta.url);
const faults = readdirSync(folder).flatMap(file =>
  validateAll(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))).results
    .filter(({ valid }) => !valid)
    .map(({ object, errors }) => `${file} ${object.id}: ${errors.map(({ message }) => message).join('; ')}`));
faults.forEach(fault => console.error(fault));
process.exit(faults.length ? 1 : 0);
