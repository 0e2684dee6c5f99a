import './amplify';

/** What changes a sign-in, for the few screens that do: it comes when one of them wants it. */
export {
  deleteUser,
  fetchAuthSession,
  fetchMFAPreference,
  setUpTOTP,
  signOut,
  updateMFAPreference,
  updatePassword,
  verifyTOTPSetup,
} from 'aws-amplify/auth';
