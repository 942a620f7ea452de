# Places a phone order with curl, which shows its credentials when it is asked.
sed "s/@ID@/curl-$(date +%s%N)/; s/@SELLER@/$SELLER/; s/@SKU@/$SKU/" order.xml > "${TMPDIR:-/tmp}/curl-order.$$"
curl -s --anyauth -u "$TOKEN:$SECRET" -H 'Content-Type: text/xml; charset=utf-8' --data-binary "@${TMPDIR:-/tmp}/curl-order.$$" \
  "$SERVER/soap/call-center" | grep -o '<orderNumber>[0-9]*' | grep -o '[0-9]*'
rm -f "${TMPDIR:-/tmp}/curl-order.$$"
