  $ hearsay explain H999
  $ hearsay explain H0122
  $ hearsay explain 'error[H012]'
  $ hearsay explain ''
  $ hearsay explain "$(printf 'H\033[31m012')"
  $ hearsay explain "$(head -c 10000 /dev/zero | tr '\0' H)"
  $ hearsay explain
  $ hearsay explain H012 H013
  $ hearsay explain H012 --format xml

