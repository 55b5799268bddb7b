/** Words for what is wrong with a field, by the code of the rule that found it. */
export const problems = {
  fields: {
    required: 'Please fill in.',
    too_short: 'Please write a little more.',
    too_long: 'This is too long.',
    invalid: 'This is not valid.',
    not_a_domain: 'Only domain names, one per line.',
    not_a_short_name: 'Only small letters, digits and hyphens.',
    not_a_web_address: 'This is not a web address (http or https).',
    unstorable_text: 'The text contains characters that cannot be stored.',
    password_too_short: 'At least 12 characters.',
  },
  unreachable: 'The server cannot be reached. Nothing is lost: try again when the connection is back.',
  unknown: 'That did not work. Please try again.',
  notFound: 'There is no such complaint, or it is not yours to see.',
  fileRefused: (name: string, reason: string) => `${name}: ${reason}`,
  fileTooLarge: 'Larger than 20 MB.',
};
