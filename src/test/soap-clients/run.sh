#!/bin/sh
# Places a phone order with each SOAP client that is installed, against a running `mvn -Prun`, and says which succeed. npm's soap also goes
# through the story of an appeal and of a call-back.
#   Debian: apt-get install python3-zeep python3-suds php-cli php-soap libsoap-lite-perl gsoap libgsoap-dev g++ mono-mcs mono-runtime; Node: npm install --no-save soap, in this folder
# Usage: run.sh [address of the server]; ends with 1 when a client that is installed fails.
cd "$(dirname "$0")" || exit 2
server=${1:-http://localhost:8080}
failed=0

# Whether the order says, as each client did, that the buyer wants no call.
is_silent() {
  curl -s -u "$TOKEN:$SECRET" -H 'Content-Type: text/xml; charset=utf-8' "$SERVER/soap/call-center" \
    -d "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body><getOrderInfo xmlns='https://kramar.ua/soap/call-center/v1'><orderNumber>$1</orderNumber></getOrderInfo></s:Body></s:Envelope>" \
    | grep -q '<doNotCall>true<'
}

place() { # name, command that succeeds when the client is installed, command that prints the order's number
  if ! sh -c "$2" > /dev/null 2>&1; then
    echo "$1: not installed"
    return
  fi
  if answer=$(sh -c "$3" 2>&1) && number=$(echo "$answer" | grep -E '^[0-9]{9}$') && is_silent "$number"; then
    echo "$1: order $number"
  else
    echo "$1: FAILED: $answer" | tail -n 5
    failed=1
  fi
}

tell() { # name, command that succeeds when the client is installed, command that goes through the story of an appeal and of a call-back
  if ! sh -c "$2" > /dev/null 2>&1; then
    echo "$1: not installed"
  elif answer=$(sh -c "$3" 2>&1) && echo "$answer" | grep -q '^appeal [0-9]*, call-back [0-9]'; then
    echo "$1: $answer"
  else
    echo "$1: FAILED: $answer" | tail -n 5
    failed=1
  fi
}

export SERVER="$server" TOKEN=call-center SECRET=demo-call-center-secret SELLER=zatyshok SKU=PLED-1
PYTHON=/usr/bin/python3
place 'zeep, Basic' "$PYTHON -c 'import zeep'" "$PYTHON zeep_order.py basic"
place 'zeep, UsernameToken' "$PYTHON -c 'import zeep'" "$PYTHON zeep_order.py token"
place 'suds, Basic after the challenge' "$PYTHON -c 'import suds'" "$PYTHON suds_order.py challenge"
place 'suds, UsernameToken with nonce and time' "$PYTHON -c 'import suds'" "$PYTHON suds_order.py token"
place 'PHP SoapClient, Basic' "php -r 'exit(class_exists(\"SoapClient\") ? 0 : 1);'" 'php order.php wsdl'
place 'PHP SoapClient without WSDL' "php -r 'exit(class_exists(\"SoapClient\") ? 0 : 1);'" 'php order.php bare'
place 'npm soap, Basic' "node -e 'require(\"soap\")'" 'node order.cjs basic'
place 'npm soap, UsernameToken' "node -e 'require(\"soap\")'" 'node order.cjs token'
place 'Java HttpURLConnection, Authenticator' 'java -version' 'java UrlConnectionOrder.java'
place 'Java HttpClient, Authenticator' 'java -version' 'java HttpClientOrder.java'
place 'SOAP::Lite, Basic after the challenge' "perl -MSOAP::Lite -e 1" 'perl order.pl'
place 'gSOAP, Basic' 'wsdl2h -V && g++ --version' 'sh gsoap_order.sh'
place '.NET (Mono) HttpWebRequest, NetworkCredential' 'mcs --version && mono --version' \
  'mcs -out:"${TMPDIR:-/tmp}/Order.exe" Order.cs && mono "${TMPDIR:-/tmp}/Order.exe"; rm -f "${TMPDIR:-/tmp}/Order.exe"'
tell 'npm soap, the story, Basic' "node -e 'require(\"soap\")'" 'node story.cjs basic'
tell 'npm soap, the story, UsernameToken' "node -e 'require(\"soap\")'" 'node story.cjs token'
place 'curl --anyauth' 'curl --version' "sh curl_order.sh"
exit $failed
