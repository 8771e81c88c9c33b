#!/usr/bin/env node
'use strict';

const { existsSync } = require('node:fs');
const path = require('node:path');

const entry = path.join(__dirname, '../lib/cli/index.js');
if (!existsSync(entry)) {
  console.error('on-record: the plugin is not built yet. Run "npm run build" first (npm start does it by itself).');
  process.exit(1);
}
require(entry);
